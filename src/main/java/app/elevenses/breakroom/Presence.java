package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import app.elevenses.people.Whereabouts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has a room open right now, on this node and in memory alone: it is never recorded. */
@Component
public class Presence {

    private static final Comparator<PersonCard> BY_NAME =
            Comparator.comparing(PersonCard::name).thenComparing(PersonCard::id);

    private final Whereabouts whereabouts;
    private final ApplicationEventPublisher events;
    private final Map<Long, Map<Long, Present>> rooms = new HashMap<>();
    private final Map<Long, List<PersonCard>> sorted = new HashMap<>();

    Presence(Whereabouts whereabouts, ApplicationEventPublisher events) {
        this.whereabouts = whereabouts;
        this.events = events;
    }

    /** One more screen of theirs shows the room; several count once. */
    public void enter(long roomId, PersonCard person) {
        if (add(roomId, person)) {
            events.publishEvent(new PresenceChanged(roomId));
        }
    }

    /** One screen fewer of theirs shows the room. */
    public void leave(long roomId, long personId) {
        if (remove(roomId, personId)) {
            events.publishEvent(new PresenceChanged(roomId));
        }
    }

    /** Everybody who is there and may be seen to be, by name. */
    public List<PersonCard> here(long roomId) {
        return all(roomId).stream()
                .filter(person -> !whereabouts.isInvisible(person.id()))
                .toList();
    }

    /** Whether they are there, seen or not. */
    public synchronized boolean isIn(long roomId, long personId) {
        return people(roomId).containsKey(personId);
    }

    /** Sorted once, and not for everybody who looks. */
    private synchronized List<PersonCard> all(long roomId) {
        return sorted.computeIfAbsent(
                roomId,
                any -> people(roomId).values().stream()
                        .map(Present::person)
                        .sorted(BY_NAME)
                        .toList());
    }

    private synchronized boolean add(long roomId, PersonCard person) {
        sorted.remove(roomId);
        return people(roomId)
                        .merge(person.id(), new Present(person, 1), Present::and)
                        .screens()
                == 1;
    }

    private synchronized boolean remove(long roomId, long personId) {
        sorted.remove(roomId);
        Map<Long, Present> people = people(roomId);
        return people.containsKey(personId)
                && people.computeIfPresent(personId, (id, present) -> present.less()) == null;
    }

    private Map<Long, Present> people(long roomId) {
        return rooms.computeIfAbsent(roomId, any -> new HashMap<>());
    }

    private record Present(PersonCard person, int screens) {

        Present and(Present more) {
            return new Present(more.person, screens + more.screens);
        }

        @Nullable
        Present less() {
            return screens == 1 ? null : new Present(person, screens - 1);
        }
    }
}
