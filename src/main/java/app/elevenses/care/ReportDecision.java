package app.elevenses.care;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "report_decisions")
class ReportDecision {

    /** In characters. */
    static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long messageId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private long decidedById;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportDecision() {}

    ReportDecision(long messageId, Verdict verdict, String reason, long decidedById, Instant at) {
        this.messageId = messageId;
        this.verdict = verdict;
        this.reason = Written.words(reason, LONGEST_REASON);
        this.decidedById = decidedById;
        decidedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return id;
    }
}
