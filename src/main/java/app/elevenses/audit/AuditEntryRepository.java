package app.elevenses.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes and reads, and knows no way to change or remove. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Query("""
            select new app.elevenses.audit.AuditItem(e.id, e.actorId, e.action, e.subject, e.subjectId, e.doneAt)
            from AuditEntry e where e.ownerId = :ownerId and e.action = :action order by e.doneAt desc, e.id desc
            """)
    List<AuditItem> about(long ownerId, String action, Limit limit);
}
