package app.elevenses.links;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "message_links")
class MessageLink {

    record Key(long messageId, long previewId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private long roomId;
    private int place;
    private @Nullable Instant takenAwayAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageLink() {}
}
