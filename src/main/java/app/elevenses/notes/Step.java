package app.elevenses.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Who did what about a note, when, and in which words; never where anybody lives. */
@Entity
@Table(name = "note_steps")
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Note note;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Parcel parcel;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable Long byId;
    private @Nullable String words;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(Note note, @Nullable Parcel parcel, Deed deed, @Nullable Long byId, @Nullable String words, Instant at) {
        this.note = note;
        this.parcel = parcel;
        this.deed = deed;
        this.byId = byId;
        this.words = words;
        takenAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is a decision about the note itself. */
    boolean isDecision() {
        return parcel == null && (deed == Deed.APPROVED || deed == Deed.DECLINED);
    }

    boolean isBy(long personId) {
        return byId != null && byId == personId;
    }

    boolean isWithin(Duration time, Instant now) {
        return !now.isAfter(takenAt.plus(time));
    }
}
