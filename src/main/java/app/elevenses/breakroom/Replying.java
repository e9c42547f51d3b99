package app.elevenses.breakroom;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds the place of a reply, and lets whatever shows something of another message know when that one has changed. */
@Component
class Replying {

    private final MessageRepository messages;
    private final ApplicationEventPublisher events;

    Replying(MessageRepository messages, ApplicationEventPublisher events) {
        this.messages = messages;
        this.events = events;
    }

    /** A message of another room cannot be answered here. */
    MessagePlace placeOf(long roomId, MessageDraft draft) {
        Long answered = draft.replyTo();
        if (answered == null) {
            return MessagePlace.IN_THE_ROOM;
        }
        Message original = messages.findShown(answered)
                .filter(message -> message.isIn(roomId))
                .orElseThrow(MessageGone::new);
        return new MessagePlace(answered, original.threadOfAnswers(), draft.inRoom());
    }

    @EventListener
    void on(MessageSaid said) {
        tellThread(said.id(), said.roomId());
    }

    @EventListener
    void on(MessageEdited edited) {
        tellQuotes(edited.id(), edited.roomId());
    }

    @EventListener
    void on(MessageDeleted deleted) {
        tellThread(deleted.id(), deleted.roomId());
        tellQuotes(deleted.id(), deleted.roomId());
    }

    @EventListener
    void on(MessagePutBack putBack) {
        tellThread(putBack.id(), putBack.roomId());
        tellQuotes(putBack.id(), putBack.roomId());
    }

    @EventListener
    void on(MessageHidden hidden) {
        tellThread(hidden.id(), hidden.roomId());
        tellQuotes(hidden.id(), hidden.roomId());
    }

    @EventListener
    void on(MessageShownAgain shown) {
        tellThread(shown.id(), shown.roomId());
        tellQuotes(shown.id(), shown.roomId());
    }

    private void tellThread(long id, long roomId) {
        tell(messages.threadsOf(Set.of(id)), roomId);
    }

    private void tellQuotes(long id, long roomId) {
        tell(messages.quoting(Set.of(id)), roomId);
    }

    private void tell(Collection<Long> ids, long roomId) {
        ids.forEach(id -> events.publishEvent(new RepliesChanged(id, roomId)));
    }
}
