package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.NOTED;
import static app.elevenses.notices.NoticeKind.REMINDED;
import static app.elevenses.notices.NoticeRepository.ANY;

import app.elevenses.breakroom.MessageDeleted;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.MessageHidden;
import app.elevenses.breakroom.MessagePutBack;
import app.elevenses.breakroom.MessageShownAgain;
import app.elevenses.later.ReminderSet;
import app.elevenses.later.ReminderTakenBack;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people want to be reminded of: kept at once, and told when its time has come, whatever sleeps until then. */
@Component
class ReminderNotices {

    private static final Set<NoticeKind> KINDS = Set.of(REMINDED);

    private final Teller teller;

    ReminderNotices(Teller teller) {
        this.teller = teller;
    }

    @EventListener
    void on(ReminderSet set) {
        Long messageId = set.messageId();
        if (messageId == null) {
            teller.tellAt(NOTED, set.id(), set.personId(), set.at());
        } else {
            teller.tellAt(REMINDED, messageId, set.personId(), set.at());
        }
    }

    @EventListener
    void on(ReminderTakenBack takenBack) {
        Long messageId = takenBack.messageId();
        Set<Long> them = Set.of(takenBack.personId());
        if (messageId == null) {
            teller.withdraw(Set.of(NOTED), takenBack.id(), ANY, them);
        } else {
            teller.withdraw(KINDS, messageId, ANY, them);
        }
    }

    @EventListener
    void on(MessageDeleted deleted) {
        teller.settle(KINDS, deleted.id(), ANY);
    }

    @EventListener
    void on(MessageHidden hidden) {
        teller.settle(KINDS, hidden.id(), ANY);
    }

    @EventListener
    void on(MessageShownAgain shown) {
        teller.reopen(KINDS, shown.id());
    }

    @EventListener
    void on(MessagePutBack putBack) {
        teller.reopen(KINDS, putBack.id());
    }

    @EventListener
    void on(MessageExpired expired) {
        teller.withdraw(KINDS, expired.id(), ANY);
    }
}
