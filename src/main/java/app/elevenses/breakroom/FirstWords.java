package app.elevenses.breakroom;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows a conversation of a few to all of them as soon as there is something to read. */
@Component
class FirstWords {

    private final RoomRepository rooms;
    private final ApplicationEventPublisher events;

    FirstWords(RoomRepository rooms, ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.events = events;
    }

    @EventListener
    void hear(MessageSaid said) {
        rooms.silentBefore(said.id(), said.roomId()).ifPresent(silent -> events.publishEvent(new RoomChanged(silent)));
    }
}
