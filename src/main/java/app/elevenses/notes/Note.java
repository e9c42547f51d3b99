package app.elevenses.notes;

import app.elevenses.text.Written;
import app.elevenses.wall.Occasion;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request that something be mailed to some colleagues, and what was decided about it. */
@Entity
@Table(name = "notes")
class Note {

    static final int LONGEST_REMARK = 500;

    /** Ten seconds on the screen, and two on the way here. */
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String clientKey;
    private long senderId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Gift gift;

    private String words;
    private String reason;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate arriveOn;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    private NoteState state = NoteState.REQUESTED;

    private Instant requestedAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Parcel> parcels = new ArrayList<>();

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(NoteDraft draft, long senderId, LocalDate today, Instant at) {
        clientKey = draft.key();
        this.senderId = senderId;
        occasion = draft.occasion();
        gift = draft.gift();
        words = Written.words(draft.words(), NoteDraft.LONGEST_WORDS);
        reason = Written.words(draft.reason(), NoteDraft.LONGEST_REASON);
        arriveOn = draft.possibleDay(today);
        decideBy = gift.decideBy(arriveOn, today);
        requestedAt = at.truncatedTo(ChronoUnit.MICROS);
        address(draft.recipientIds());
    }

    private void address(List<Long> recipients) {
        if (recipients.isEmpty()) {
            throw new NobodyToMail();
        }
        if (recipients.contains(senderId)) {
            throw new NotForOneself();
        }
        recipients.stream().distinct().forEach(recipient -> parcels.add(new Parcel(this, recipient)));
    }

    void askBack(long byId, String question, Instant at) {
        decide(byId);
        state = NoteState.ASKED_BACK;
        remember(Deed.ASKED_BACK, byId, Written.words(question, LONGEST_REMARK), at);
    }

    void answer(String words, Instant at) {
        if (state != NoteState.ASKED_BACK) {
            throw new NothingAsked();
        }
        state = NoteState.REQUESTED;
        remember(Deed.ANSWERED, senderId, Written.words(words, LONGEST_REMARK), at);
    }

    void approve(long byId, Instant at) {
        decide(byId);
        state = NoteState.APPROVED;
        remember(Deed.APPROVED, byId, null, at);
        follow(Deed.APPROVED, at);
    }

    void decline(long byId, String why, Instant at) {
        decide(byId);
        state = NoteState.DECLINED;
        remember(Deed.DECLINED, byId, Written.words(why, LONGEST_REMARK), at);
        follow(Deed.DECLINED, at);
    }

    private void decide(long byId) {
        if (concerns(byId)) {
            throw new NotYoursToDecide();
        }
        if (!state.isOpen() || parcels.stream().noneMatch(Parcel::isUndecided)) {
            throw new NoteAlreadyDecided();
        }
    }

    private void follow(Deed decision, Instant at) {
        parcels.stream().filter(Parcel::isUndecided).forEach(parcel -> parcel.follow(decision, at));
    }

    /** Forgets a decision, as long as it is the last thing that happened. */
    void takeBack(long byId, Instant at) {
        Step last = steps.isEmpty() ? null : steps.getLast();
        if (last == null || !last.isDecision() || !last.isBy(byId) || !last.isWithin(SECOND_THOUGHTS, at)) {
            throw new TooLateToTakeBack();
        }
        steps.remove(last);
        state = NoteState.REQUESTED;
        parcels.stream().filter(Parcel::isFreshlyDecided).forEach(parcel -> parcel.follow(Deed.TAKEN_BACK, at));
    }

    void cancel(Instant at) {
        if (parcels.stream().anyMatch(parcel -> parcel.state().isOnPaper())) {
            throw new NoteOnItsWay();
        }
        if (!state.isOpen()
                && parcels.stream().noneMatch(parcel -> parcel.state().isOpen())) {
            throw new NoteAlreadyDecided();
        }
        state = NoteState.CANCELLED;
        remember(Deed.CANCELLED, senderId, null, at);
        parcels.stream().filter(parcel -> parcel.state().isOpen()).forEach(parcel -> parcel.follow(Deed.CANCELLED, at));
    }

    private void remember(Deed deed, long byId, @Nullable String said, Instant at) {
        remember(new Step(this, null, deed, byId, said, at));
    }

    void remember(Step step) {
        steps.add(step);
    }

    boolean concerns(long personId) {
        return concerned().contains(personId);
    }

    /** Whoever asked for it or will receive it. */
    List<Long> concerned() {
        return Stream.concat(Stream.of(senderId), recipientIds().stream()).toList();
    }

    List<Long> recipientIds() {
        return parcels.stream().map(Parcel::recipientId).toList();
    }

    List<Parcel> parcels() {
        return List.copyOf(parcels);
    }

    long id() {
        return id;
    }

    long senderId() {
        return senderId;
    }
}
