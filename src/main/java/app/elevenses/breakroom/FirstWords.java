package app.elevenses.breakroom;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows a conversation of a few to all of them as soon as there is something to read. */
@Component
class FirstWords {

    private final RoomBook book;
    private final ApplicationEventPublisher events;

    FirstWords(RoomBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    @EventListener
    void hear(MessageSaid said) {
        book.find(said.roomId())
                .map(KnownRoom::room)
                .filter(room -> room.kind() == RoomKind.DIRECT && !room.spoken())
                .ifPresent(silent -> events.publishEvent(new RoomChanged(silent.id())));
    }
}
