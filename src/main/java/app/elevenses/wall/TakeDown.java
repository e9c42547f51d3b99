package app.elevenses.wall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "take_downs")
class TakeDown {

    @Id
    private long celebrationId;

    private long takenDownById;
    private Instant takenDownAt;

    @SuppressWarnings("NullAway.Init")
    protected TakeDown() {}

    TakeDown(long celebrationId, long takenDownById, Instant at) {
        this.celebrationId = celebrationId;
        this.takenDownById = takenDownById;
        takenDownAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
