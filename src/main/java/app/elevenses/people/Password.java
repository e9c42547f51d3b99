package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "passwords")
class Password {

    @Id
    private long personId;

    private String hash;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected Password() {}

    Password(long personId, String hash, Instant at) {
        this.personId = personId;
        this.hash = hash;
        chosenAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    Instant chosenAt() {
        return chosenAt;
    }

    String hash() {
        return hash;
    }
}
