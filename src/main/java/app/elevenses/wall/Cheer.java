package app.elevenses.wall;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "cheers")
class Cheer {

    record Key(long celebrationId, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant cheeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Cheer() {}

    Cheer(long celebrationId, long personId, Instant at) {
        key = new Key(celebrationId, personId);
        cheeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
