package app.elevenses.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "break_room_visits")
class Visit {

    /** Whoever was away for less missed nothing that they do not see anyway. */
    static final Duration AWAY = Duration.ofDays(1);

    /** How long it is told what they missed, unless they have read it. */
    static final Duration TOLD = Duration.ofDays(1);

    /** Longer than that ago is over. */
    static final Duration LONGEST = Duration.ofDays(60);

    private static final Duration NEWS = Duration.ofMinutes(1);

    @Id
    private long personId;

    private Instant seenAt;
    private @Nullable Instant awaySince;
    private @Nullable Instant backAt;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(long personId, Instant now) {
        this.personId = personId;
        seenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void arrive(Instant now) {
        if (!seenAt.plus(AWAY).isAfter(now)) {
            awaySince =
                    seenAt.isBefore(now.minus(LONGEST)) ? now.minus(LONGEST).truncatedTo(ChronoUnit.MICROS) : seenAt;
            backAt = now.truncatedTo(ChronoUnit.MICROS);
        }
        isHere(now);
    }

    /** A clock that was set back makes nobody away; what is no news is not kept anew. */
    void isHere(Instant now) {
        seenAt = now.isAfter(seenAt.plus(NEWS)) ? now.truncatedTo(ChronoUnit.MICROS) : seenAt;
    }

    /** Since when they were away, as long as that is news to them. */
    Optional<Instant> awaySince(Instant now) {
        return backAt == null || !backAt.plus(TOLD).isAfter(now) ? Optional.empty() : Optional.ofNullable(awaySince);
    }

    void haveRead() {
        awaySince = null;
        backAt = null;
    }
}
