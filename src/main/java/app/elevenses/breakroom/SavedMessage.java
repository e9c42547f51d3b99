package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "saved_messages")
class SavedMessage {

    record Key(long personId, long messageId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedMessage() {}
}
