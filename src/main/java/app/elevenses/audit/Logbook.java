package app.elevenses.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what to what; nobody can take a line out again. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Logbook {

    private final AuditEntryRepository entries;
    private final Clock clock;

    Logbook(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Writes a line, which stays if and only if what it tells of happens. */
    public void write(AuditLine line) {
        entries.save(new AuditEntry(line, clock.instant()));
    }

    /** What was done to what belongs to that person, newest first; for the feature that shows them their own. */
    @Transactional(readOnly = true)
    public List<AuditItem> about(long ownerId, String action, int most) {
        return entries.about(ownerId, action, Limit.of(most));
    }
}
