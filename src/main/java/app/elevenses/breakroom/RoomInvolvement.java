package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "room_involvements")
class RoomInvolvement {

    record Key(long roomId, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Involvement involvement;

    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomInvolvement() {}
}
