package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.SAID;

import app.elevenses.breakroom.InvolvementChanged;
import app.elevenses.breakroom.MessageDeleted;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.MessageHidden;
import app.elevenses.breakroom.MessagePutBack;
import app.elevenses.breakroom.MessageSaid;
import app.elevenses.breakroom.MessageShownAgain;
import app.elevenses.breakroom.ReadingMoved;
import app.elevenses.breakroom.RoomLeft;
import app.elevenses.people.Earshot;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear of rooms of which they want to hear everything, until they have read it there. */
@Component
class RoomNotices {

    private static final Set<NoticeKind> KINDS = Set.of(SAID);

    private final NoticeRepository notices;
    private final Teller teller;
    private final Earshot earshot;

    RoomNotices(NoticeRepository notices, Teller teller, Earshot earshot) {
        this.notices = notices;
        this.teller = teller;
        this.earshot = earshot;
    }

    /** Nobody hears of what they said themselves, or whom they muted. */
    @EventListener
    void on(MessageSaid said) {
        List<Long> others = notices.followers(said.roomId(), said.id()).stream()
                .filter(person -> person != said.authorId() && earshot.hears(person, said.authorId()))
                .toList();
        teller.tell(SAID, said.roomId(), said.id(), said.authorId(), others);
    }

    @EventListener
    void on(ReadingMoved moved) {
        List<Long> read = notices.read(moved.personId(), SAID, moved.id());
        if (!read.isEmpty()) {
            teller.done(moved.personId(), SAID, moved.id(), read);
        }
    }

    /** What waited under another choice waits no more. */
    @EventListener
    void on(InvolvementChanged changed) {
        teller.release(changed.personId(), SAID, changed.id());
    }

    @EventListener
    void on(RoomLeft left) {
        teller.release(left.personId(), SAID, left.id());
    }

    @EventListener
    void on(MessageDeleted deleted) {
        teller.settle(KINDS, deleted.roomId(), deleted.id());
    }

    @EventListener
    void on(MessageExpired expired) {
        teller.withdraw(KINDS, expired.roomId(), expired.id());
    }

    @EventListener
    void on(MessageHidden hidden) {
        teller.settle(KINDS, hidden.roomId(), hidden.id());
    }

    @EventListener
    void on(MessageShownAgain shown) {
        teller.reopen(KINDS, shown.roomId(), shown.id());
    }

    @EventListener
    void on(MessagePutBack putBack) {
        teller.reopen(KINDS, putBack.roomId(), putBack.id());
    }
}
