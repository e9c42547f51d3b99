package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "room_tables")
class RoomTable {

    @Id
    private long roomId;

    private int seats;
    private Instant closesAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomTable() {}

    RoomTable(long roomId, int seats, Duration open, Instant at) {
        this.roomId = roomId;
        this.seats = seats;
        closesAt = at.plus(open).truncatedTo(ChronoUnit.MICROS);
    }

    boolean isFull(long taken) {
        return taken >= seats;
    }
}
