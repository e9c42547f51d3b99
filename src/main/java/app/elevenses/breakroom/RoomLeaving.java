package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "room_leavings")
class RoomLeaving {

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(1);

    @EmbeddedId
    private RoomMember.Key key;

    private long endedById;
    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomLeaving() {}

    RoomLeaving(RoomMember.Key key, long endedById, Instant at) {
        this.key = key;
        this.endedById = endedById;
        leftAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whoever ended it may have second thoughts for a moment. */
    boolean maybeUndoneBy(long personId, Instant now) {
        return endedById == personId && now.isBefore(leftAt.plus(UNDONE_WITHIN));
    }
}
