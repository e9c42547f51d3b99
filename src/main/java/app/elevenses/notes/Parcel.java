package app.elevenses.notes;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes to one recipient of a note, and how far it has come. */
@Entity
@Table(name = "parcels")
class Parcel {

    static final Duration PATIENCE = Duration.ofDays(14);
    static final int LONGEST_THANKS = 500;

    private static final Duration NOT_NOW = Duration.ofDays(1);
    private static final Pattern TRACKING = Pattern.compile("[A-Z0-9][A-Z0-9 .-]{2,38}[A-Z0-9]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Note note;

    private long recipientId;
    private String code;

    @Enumerated(EnumType.STRING)
    private ParcelState state = ParcelState.REQUESTED;

    private @Nullable String country;
    private @Nullable String trackingNumber;
    private @Nullable Instant askedAt;
    private @Nullable Instant askAgainAt;

    @SuppressWarnings("NullAway.Init")
    protected Parcel() {}

    Parcel(Note note, long recipientId) {
        this.note = note;
        this.recipientId = recipientId;
        code = ParcelCode.fresh();
    }

    private void take(Deed deed, @Nullable Long byId, @Nullable String words, Instant at) {
        state = state.after(deed);
        note.remember(new Step(note, this, deed, byId, words, at));
    }

    /** Follows what was decided about the whole note, which remembers it for all its parcels. */
    void follow(Deed decision, Instant at) {
        state = state.after(decision);
        country = state == ParcelState.CANCELLED ? null : country;
        askedAt = state == ParcelState.AWAITING_ADDRESS ? at.truncatedTo(ChronoUnit.MICROS) : askedAt;
    }

    /** Somebody said where to: the country is all that is kept here. */
    void address(String isoCountry, Instant at) {
        if (!COUNTRIES.contains(isoCountry)) {
            throw new CountryUnknown();
        }
        take(Deed.ADDRESSED, recipientId, null, at);
        country = isoCountry;
    }

    void putOff(Instant at) {
        take(Deed.PUT_OFF, recipientId, null, at);
        askAgainAt = at.plus(NOT_NOW).truncatedTo(ChronoUnit.MICROS);
    }

    /** Ends it without having to say why to whoever sent it. */
    void end(Deed why, @Nullable Long byId, Instant at) {
        take(why, byId, null, at);
        country = null;
    }

    void print(long byId, boolean again, Instant at) {
        take(again ? Deed.PRINTED_AGAIN : Deed.PRINTED, byId, null, at);
    }

    void post(long byId, @Nullable String number, Instant at) {
        String shaped =
                number == null || number.isBlank() ? null : number.strip().toUpperCase(Locale.ROOT);
        if (shaped != null && !TRACKING.matcher(shaped).matches()) {
            throw new TrackingNumberUnfit();
        }
        take(Deed.POSTED, byId, null, at);
        trackingNumber = shaped;
    }

    void comeBack(long byId, Instant at) {
        take(Deed.RETURNED, byId, null, at);
    }

    void lose(long byId, Instant at) {
        take(Deed.LOST, byId, null, at);
    }

    void arrive(Instant at) {
        take(Deed.ARRIVED, recipientId, null, at);
    }

    void thank(String words, Instant at) {
        take(Deed.THANKED, recipientId, Written.words(words, LONGEST_THANKS), at);
    }

    long id() {
        return id;
    }

    Note note() {
        return note;
    }

    long recipientId() {
        return recipientId;
    }

    boolean isUndecided() {
        return state == ParcelState.REQUESTED;
    }

    /** Whether nothing followed the decision yet. */
    boolean isFreshlyDecided() {
        return state == ParcelState.AWAITING_ADDRESS || state == ParcelState.DECLINED;
    }

    /** What is in the post already arrives, or comes back. */
    boolean endsWhenSomebodyLeaves() {
        return state.isOpen() && state != ParcelState.POSTED;
    }

    ParcelState state() {
        return state;
    }
}
