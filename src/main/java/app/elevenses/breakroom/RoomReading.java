package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "room_readings")
class RoomReading {

    record Key(long roomId, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private long readUpTo;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomReading() {}
}
