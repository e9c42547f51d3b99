package app.elevenses.care;

import app.elevenses.breakroom.MessageDeleted;
import app.elevenses.breakroom.MessageHidden;
import app.elevenses.breakroom.MessagePutBack;
import app.elevenses.breakroom.MessageShownAgain;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Pace;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reports and what is decided about them, also where it was decided in the room itself. */
@Component
@Transactional
@RetriedOnConflict
class ReportBook {

    private final ReportRepository reports;
    private final ReportDecisionRepository decisions;
    private final Pace pace;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportBook(
            ReportRepository reports,
            ReportDecisionRepository decisions,
            Pace pace,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.decisions = decisions;
        this.pace = pace;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    void keep(ReportDraft draft, long writerId) {
        long me = signedIn.id();
        if (reports.existsByMessageIdAndReporterId(draft.messageId(), me)) {
            throw new AlreadyReported();
        }
        pace.take(Pace.Deed.REPORT);
        reports.save(new Report(draft, writerId, me, clock.instant()));
        events.publishEvent(new ReportsWaiting(draft.messageId(), writerId));
    }

    /** Refuses when nothing waits any more. */
    void decide(long messageId, Verdict verdict, String reason) {
        if (reports.writersOfOpen(messageId).isEmpty() || !close(messageId, verdict, reason)) {
            throw new AlreadyDecided();
        }
    }

    private boolean close(long messageId, Verdict verdict, String reason) {
        ReportDecision decision =
                decisions.save(new ReportDecision(messageId, verdict, reason, signedIn.id(), clock.instant()));
        boolean closed = reports.close(messageId, decision.id()) > 0;
        if (closed) {
            events.publishEvent(new ReportsSettled(messageId));
        }
        return closed;
    }

    /** Lets them wait again that were decided so. */
    void reopen(long messageId, Verdict verdict) {
        if (reports.reopen(messageId, verdict) > 0) {
            tellOfWaiting(messageId);
        }
    }

    private void tellOfWaiting(long messageId) {
        writerOfOpen(messageId).ifPresent(writer -> events.publishEvent(new ReportsWaiting(messageId, writer)));
    }

    private Optional<Long> writerOfOpen(long messageId) {
        return reports.writersOfOpen(messageId).stream().findFirst();
    }

    /** Whoever hides what was reported has decided about it. */
    @EventListener
    void on(MessageHidden hidden) {
        if (writerOfOpen(hidden.id()).isPresent()) {
            close(
                    hidden.id(),
                    Verdict.HIDDEN,
                    reports.hiddenBecause(hidden.id()).orElseThrow());
        }
    }

    @EventListener
    void on(MessageShownAgain shown) {
        reopen(shown.id(), Verdict.HIDDEN);
    }

    /** What is not there any more is settled until it is put back. */
    @EventListener
    void on(MessageDeleted deleted) {
        if (!reports.writers(deleted.id()).isEmpty()) {
            events.publishEvent(new ReportsSettled(deleted.id()));
        }
    }

    @EventListener
    void on(MessagePutBack putBack) {
        tellOfWaiting(putBack.id());
    }
}
