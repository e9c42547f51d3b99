package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "setups")
class Setup implements Persistable<Integer> {

    private static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private long personId;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected Setup() {}

    Setup(long personId, Instant at) {
        this.personId = personId;
        doneAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Integer getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
