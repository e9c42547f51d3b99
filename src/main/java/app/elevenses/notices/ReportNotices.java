package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.REPORTED;

import app.elevenses.breakroom.MessageExpired;
import app.elevenses.care.ReportsChange;
import app.elevenses.care.ReportsSettled;
import app.elevenses.care.ReportsWaiting;
import app.elevenses.care.WaitingReports;
import app.elevenses.people.PersonLeft;
import app.elevenses.people.RolesGiven;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What moderators hear of what is reported, until one of them has decided. */
@Component
class ReportNotices {

    private static final Set<NoticeKind> KINDS = Set.of(REPORTED);

    private final Teller teller;
    private final WaitingReports waiting;

    ReportNotices(Teller teller, WaitingReports waiting) {
        this.teller = teller;
        this.waiting = waiting;
    }

    @EventListener
    void on(ReportsChange change) {
        switch (change) {
            case ReportsWaiting reported ->
                teller.tell(
                        REPORTED,
                        reported.messageId(),
                        reported.messageId(),
                        null,
                        waiting.deciders(reported.writerId()));
            case ReportsSettled settled -> teller.settle(KINDS, settled.messageId(), NoticeRepository.ANY);
        }
    }

    /** Its reports are gone with it. */
    @EventListener
    void on(MessageExpired expired) {
        teller.withdraw(KINDS, expired.id(), NoticeRepository.ANY);
    }

    /** Whoever may decide now is told of what waits, and nobody else any more. */
    @EventListener({PersonLeft.class, RolesGiven.class})
    void whoDecidesHasChanged() {
        waiting.all().forEach(each -> teller.handOver(REPORTED, each.messageId(), each.messageId(), each.deciders()));
    }
}
