package app.elevenses.care;

import app.elevenses.text.PlainText;
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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "message_reports")
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long messageId;
    private long writerId;
    private long reporterId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String words;
    private Instant reportedAt;
    private @Nullable Long decisionId;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(ReportDraft draft, long writerId, long reporterId, Instant at) {
        if (writerId == reporterId) {
            throw new ReportUnfit();
        }
        messageId = draft.messageId();
        this.writerId = writerId;
        this.reporterId = reporterId;
        kind = draft.kind();
        words = words(draft);
        reportedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whoever finds something else wrong says what. */
    private static String words(ReportDraft draft) {
        boolean silent = PlainText.saysNothing(PlainText.tidy(draft.words()));
        return silent && draft.kind() != ReportKind.OTHER ? "" : Written.words(draft.words(), ReportDraft.LONGEST);
    }

    long messageId() {
        return messageId;
    }

    long writerId() {
        return writerId;
    }

    long reporterId() {
        return reporterId;
    }

    ReportKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
