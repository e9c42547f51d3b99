package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "message_mentions")
class MessageMention {

    record Key(long messageId, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected MessageMention() {}

    MessageMention(long messageId, long personId) {
        key = new Key(messageId, personId);
    }
}
