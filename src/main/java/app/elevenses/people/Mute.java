package app.elevenses.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "mutes")
class Mute {

    record Key(long personId, long mutedId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant mutedAt;

    @SuppressWarnings("NullAway.Init")
    protected Mute() {}

    Key key() {
        return key;
    }
}
