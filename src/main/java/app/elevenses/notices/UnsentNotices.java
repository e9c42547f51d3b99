package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.UNSENT;
import static app.elevenses.notices.NoticeRepository.ANY;

import app.elevenses.later.MessageNotSent;
import app.elevenses.later.MessageTakenCareOf;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear of messages that could not be sent when their time had come, until they have seen to them. */
@Component
class UnsentNotices {

    private final Teller teller;

    UnsentNotices(Teller teller) {
        this.teller = teller;
    }

    @EventListener
    void on(MessageNotSent stopped) {
        teller.tell(UNSENT, stopped.id(), stopped.id(), null, Set.of(stopped.authorId()));
    }

    @EventListener
    void on(MessageTakenCareOf seenTo) {
        teller.withdraw(Set.of(UNSENT), seenTo.id(), ANY, Set.of(seenTo.authorId()));
    }
}
