package app.elevenses.breakroom;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "reactions")
class Reaction {

    record Key(long messageId, long personId, String emoji) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant reactedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reaction() {}
}
