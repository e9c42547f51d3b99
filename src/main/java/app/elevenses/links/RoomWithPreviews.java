package app.elevenses.links;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "rooms_with_previews")
class RoomWithPreviews {

    @Id
    private long roomId;

    private long allowedById;
    private Instant allowedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomWithPreviews() {}
}
