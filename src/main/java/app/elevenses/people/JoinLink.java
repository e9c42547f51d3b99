package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "join_links")
class JoinLink {

    @Id
    private long personId;

    private String tokenHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected JoinLink() {}

    JoinLink(long personId, String tokenHash, Instant expiresAt) {
        this.personId = personId;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt.truncatedTo(ChronoUnit.MICROS);
    }

    long personId() {
        return personId;
    }
}
