package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "message_pins")
class MessagePin {

    @Id
    private long messageId;

    private long roomId;
    private long pinnedById;
    private Instant pinnedAt;

    @SuppressWarnings("NullAway.Init")
    protected MessagePin() {}
}
