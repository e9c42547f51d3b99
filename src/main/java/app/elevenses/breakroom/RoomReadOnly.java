package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "room_read_onlys")
class RoomReadOnly {

    @Id
    private long roomId;

    private long chosenById;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomReadOnly() {}

    RoomReadOnly(long roomId, long chosenById, Instant at) {
        this.roomId = roomId;
        this.chosenById = chosenById;
        chosenAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
