package app.elevenses.care;

import app.elevenses.people.Moderators;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows for whom reports wait; for what tells them, and shows nobody else. */
@Component
@Transactional(readOnly = true)
public class WaitingReports {

    private final ReportRepository reports;
    private final Moderators moderators;

    WaitingReports(ReportRepository reports, Moderators moderators) {
        this.reports = reports;
        this.moderators = moderators;
    }

    /** Those who decide about what that person wrote. */
    public List<Long> deciders(long writerId) {
        return moderators.about(writerId);
    }

    /** What waits, with who decides about it today. */
    public List<Waiting> all() {
        return reports.open(Limit.of(ReportDesk.MOST)).stream()
                .map(report -> new Waiting(report.messageId(), deciders(report.writerId())))
                .distinct()
                .toList();
    }

    /** A message, and who is to decide about it. */
    public record Waiting(long messageId, List<Long> deciders) {}
}
