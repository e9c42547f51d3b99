package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.MENTIONED;

import app.elevenses.breakroom.InvolvementChanged;
import app.elevenses.breakroom.MentionsSeen;
import app.elevenses.breakroom.MentionsTakenBack;
import app.elevenses.breakroom.MessageDeleted;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.MessageHidden;
import app.elevenses.breakroom.MessagePutBack;
import app.elevenses.breakroom.MessageShownAgain;
import app.elevenses.breakroom.PeopleMentioned;
import app.elevenses.breakroom.RoomLeft;
import app.elevenses.people.Earshot;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear of what is said to them in a room, until they have seen it there. */
@Component
class MentionNotices {

    private static final Set<NoticeKind> KINDS = Set.of(MENTIONED);

    private final NoticeRepository notices;
    private final Teller teller;
    private final Earshot earshot;

    MentionNotices(NoticeRepository notices, Teller teller, Earshot earshot) {
        this.notices = notices;
        this.teller = teller;
        this.earshot = earshot;
    }

    /** Nobody hears of what they said to themselves, or of a room or from somebody of whom they want to hear nothing. */
    @EventListener
    void on(PeopleMentioned mentioned) {
        List<Long> unconcerned = notices.unconcerned(mentioned.roomId());
        List<Long> others = mentioned.people().stream()
                .filter(person -> person != mentioned.authorId() && !unconcerned.contains(person))
                .filter(person -> earshot.hears(person, mentioned.authorId()))
                .toList();
        teller.tell(MENTIONED, mentioned.roomId(), mentioned.messageId(), mentioned.authorId(), others);
    }

    /** Whoever an edit took out hears nothing of it. */
    @EventListener
    void on(MentionsTakenBack takenBack) {
        teller.withdraw(KINDS, takenBack.roomId(), takenBack.messageId(), takenBack.people());
    }

    @EventListener
    void on(MentionsSeen seen) {
        teller.done(seen.personId(), MENTIONED, seen.roomId(), seen.messageIds());
    }

    /** Whoever is in a room no more is not called there. */
    @EventListener
    void on(RoomLeft left) {
        teller.release(left.personId(), MENTIONED, left.id());
    }

    @EventListener
    void on(InvolvementChanged changed) {
        if (notices.unconcerned(changed.id()).contains(changed.personId())) {
            teller.release(changed.personId(), MENTIONED, changed.id());
        }
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
