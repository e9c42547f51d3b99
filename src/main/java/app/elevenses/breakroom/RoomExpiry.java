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

    /** What was said before then is over, if anything is; what stood there when it was chosen has its whole time, too. */
    Optional<Instant> overBefore(Instant now) {
        Instant then = now.minus(Duration.ofDays(days));
        return days <= 0 || chosenAt.isAfter(then) ? Optional.empty() : Optional.of(then);
    }
}
