package app.elevenses.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;

/** A key that addresses were sealed with, known again without being kept. */
@Entity
@Immutable
@Table(name = "vault_keys")
class KnownKey {

    @Id
    private String id;

    private int position;

    @Column(name = "check_value")
    private byte[] check;

    private Instant firstUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected KnownKey() {}

    KnownKey(VaultKey key, int position, Instant at) {
        id = key.id();
        this.position = position;
        check = key.check();
        firstUsedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    String id() {
        return id;
    }

    byte[] check() {
        return check.clone();
    }
}
