package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

@Entity
@Table(name = "room_expiries")
class RoomExpiry {

    /** Long enough for everybody to notice and, where it is needed, to keep elsewhere what they care for. */
    private static final int MOST_DAYS_OF_GRACE = 7;

    @Id
    private long roomId;

    private int days;
    private long chosenById;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomExpiry() {}

    RoomExpiry(long roomId, MessageLife life, long chosenById, Instant at) {
        this.roomId = roomId;
        days = life.period().getDays();
        this.chosenById = chosenById;
        chosenAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean is(MessageLife life) {
        return days == life.period().getDays();
    }

    long roomId() {
        return roomId;
    }

    /** What was said before then is over, if anything is; what stood there when it was chosen stays for a while yet. */
    Optional<Instant> overBefore(Instant now) {
        Instant begins = chosenAt.plus(Duration.ofDays(Math.min(days, MOST_DAYS_OF_GRACE)));
        return days <= 0 || begins.isAfter(now) ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }
}
