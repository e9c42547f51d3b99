package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "room_members")
class RoomMember {

    record Key(long roomId, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant since;
    private long addedById;

    @SuppressWarnings("NullAway.Init")
    protected RoomMember() {}
}
