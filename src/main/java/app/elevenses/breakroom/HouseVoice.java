package app.elevenses.breakroom;

import app.elevenses.people.House;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something in a room as the house itself, for features that speak by the clock. */
@Component
@Transactional
public class HouseVoice {

    private final RoomRepository rooms;
    private final MessageRepository messages;
    private final House house;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HouseVoice(
            RoomRepository rooms,
            MessageRepository messages,
            House house,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.house = house;
        this.events = events;
        this.clock = clock;
    }

    /** In which of these rooms somebody would hear it: they are in use, and not everybody has left them. */
    @Transactional(readOnly = true)
    public Set<Long> heardIn(Collection<Long> roomIds) {
        return roomIds.isEmpty() ? Set.of() : rooms.inUse(roomIds);
    }

    /** Says it and answers which message it is; whoever asks sees to it that it is said once. */
    public long say(long roomId, String words) {
        String key = UUID.randomUUID().toString().replace("-", "");
        MessageDraft draft = new MessageDraft(key, words, null, "");
        long id = messages.save(new Message(roomId, house.id(), draft, MessagePlace.IN_THE_ROOM, clock.instant()))
                .id();
        events.publishEvent(new MessageSaid(id, roomId, house.id()));
        return id;
    }
}
