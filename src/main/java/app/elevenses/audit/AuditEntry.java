package app.elevenses.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "audit_entries")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long actorId;
    private String action;
    private String subject;
    private long subjectId;
    private long ownerId;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditLine line, Instant at) {
        actorId = line.actorId();
        action = line.action();
        subject = line.subject();
        subjectId = line.subjectId();
        ownerId = line.ownerId();
        doneAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
