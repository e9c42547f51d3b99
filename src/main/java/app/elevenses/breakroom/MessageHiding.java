package app.elevenses.breakroom;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "message_hidings")
class MessageHiding {

    @Id
    private long messageId;

    private long hiddenById;
    private String reason;
    private Instant hiddenAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageHiding() {}

    MessageHiding(long messageId, long hiddenById, String reason, Instant at) {
        this.messageId = messageId;
        this.hiddenById = hiddenById;
        this.reason = Written.words(reason, Hiding.LONGEST_REASON);
        hiddenAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
