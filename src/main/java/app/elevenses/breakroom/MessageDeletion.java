package app.elevenses.breakroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "message_deletions")
class MessageDeletion {

    @Id
    private long messageId;

    private long deletedById;
    private Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageDeletion() {}

    MessageDeletion(long messageId, long deletedById, Instant at) {
        this.messageId = messageId;
        this.deletedById = deletedById;
        deletedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
