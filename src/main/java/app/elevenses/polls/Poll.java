package app.elevenses.polls;

import app.elevenses.text.Written;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "polls")
class Poll implements Persistable<Long> {

    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofDays(366);

    @Id
    private long messageId;

    private long roomId;
    private long askedById;
    private boolean several;
    private boolean anonymous;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "poll_answers", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "number")
    @Column(name = "words")
    private List<String> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Poll() {}

    Poll(long messageId, long roomId, long askedById, PollDraft draft, Instant now) {
        this.messageId = messageId;
        this.roomId = roomId;
        this.askedById = askedById;
        several = draft.several();
        anonymous = draft.anonymous();
        closesAt = fit(draft.closesAt(), now);
        answers = fit(draft.answers());
    }

    private static @Nullable Instant fit(@Nullable Instant closesAt, Instant now) {
        if (closesAt == null) {
            return null;
        }
        if (closesAt.isBefore(now.plus(SHORTEST)) || closesAt.isAfter(now.plus(LONGEST))) {
            throw new PollEndUnfit();
        }
        return closesAt.truncatedTo(ChronoUnit.MICROS);
    }

    private static List<String> fit(List<String> written) {
        if (written.size() < PollDraft.FEWEST_ANSWERS) {
            throw new TooFewAnswers(PollDraft.FEWEST_ANSWERS);
        }
        if (written.size() > PollDraft.MOST_ANSWERS) {
            throw new TooManyAnswers(PollDraft.MOST_ANSWERS);
        }
        List<String> answers = new ArrayList<>();
        written.forEach(words -> answers.add(line(words)));
        if (answers.stream().map(Poll::plain).distinct().count() < answers.size()) {
            throw new SameAnswerTwice();
        }
        return answers;
    }

    private static String line(String words) {
        return Written.words(words.replaceAll("\\R", " "), PollDraft.LONGEST_ANSWER);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /** Refuses what cannot be chosen, or not any more. */
    void requireChoice(Set<Integer> numbers, Instant now) {
        if (isClosed(now)) {
            throw new PollClosed();
        }
        boolean known = numbers.stream().allMatch(number -> number >= 0 && number < answers.size());
        if (!known || (!several && numbers.size() > 1)) {
            throw new PollGone();
        }
    }

    /** Whether it has been closed by this. */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    private boolean isClosed(Instant now) {
        return closedAt != null || (closesAt != null && !closesAt.isAfter(now));
    }

    boolean isBy(long personId) {
        return askedById == personId;
    }

    boolean anonymous() {
        return anonymous;
    }

    long roomId() {
        return roomId;
    }

    @Override
    public Long getId() {
        return messageId;
    }

    /** It is only ever saved when it is asked. */
    @Override
    public boolean isNew() {
        return true;
    }
}
