package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Nobody is named where a room closed by itself. */
@Entity
@Table(name = "room_archivings")
class RoomArchiving {

    @Id
    private long roomId;

    private @Nullable Long archivedById;
    private Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomArchiving() {}

    RoomArchiving(long roomId, @Nullable Long archivedById, Instant at) {
        this.roomId = roomId;
        this.archivedById = archivedById;
        archivedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
