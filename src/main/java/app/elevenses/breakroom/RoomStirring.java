package app.elevenses.breakroom;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells lists of rooms what is told to the screens of one room, as far as it makes a room worth opening. */
@Component
class RoomStirring {

    private final ApplicationEventPublisher events;

    RoomStirring(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener({
        MessageSaid.class,
        MessageEdited.class,
        MessageDeleted.class,
        MessagePutBack.class,
        MessageHidden.class,
        MessageShownAgain.class
    })
    void on(RoomChange change) {
        events.publishEvent(new RoomStirred(change.roomId()));
    }
}
