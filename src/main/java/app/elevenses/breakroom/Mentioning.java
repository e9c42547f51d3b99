package app.elevenses.breakroom;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.text.Mentions;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps whom a message speaks to, in the transaction that keeps the message; the first {@link #MOST} people count. */
@Component
class Mentioning {

    static final int MOST = 20;

    /** Handles that are looked up, known to the house or not. */
    private static final int MOST_HANDLES = 100;

    private final MentionRepository mentions;
    private final Directory directory;
    private final RoomBook book;
    private final RoomReader rooms;
    private final Presence presence;
    private final ApplicationEventPublisher events;

    Mentioning(
            MentionRepository mentions,
            Directory directory,
            RoomBook book,
            RoomReader rooms,
            Presence presence,
            ApplicationEventPublisher events) {
        this.mentions = mentions;
        this.directory = directory;
        this.book = book;
        this.rooms = rooms;
        this.presence = presence;
        this.events = events;
    }

    void begin(Message message) {
        keep(message, Set.of(), () -> here(message));
    }

    /**
     * Only those are told who were not spoken to before, and by name: who was here is settled when a message is said,
     * so that an edit neither forgets them nor calls others.
     */
    void change(Message message) {
        Set<Long> before = Set.copyOf(mentions.spokenTo(message.id()));
        keep(message, before, before::stream);
    }

    private void keep(Message message, Set<Long> before, Supplier<Stream<Long>> here) {
        Set<Long> now = people(message, here);
        Set<Long> added = without(now, before);
        if (!added.isEmpty()) {
            mentions.saveAll(added.stream()
                    .map(person -> new MessageMention(message.id(), person))
                    .toList());
            events.publishEvent(
                    new PeopleMentioned(message.id(), message.roomId(), message.authorId(), Set.copyOf(added)));
        }
        Set<Long> gone = without(before, now);
        if (!gone.isEmpty()) {
            mentions.forget(message.id(), gone);
            events.publishEvent(new MentionsTakenBack(message.id(), message.roomId(), Set.copyOf(gone)));
        }
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        Set<Long> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Set<Long> people(Message message, Supplier<Stream<Long>> everybody) {
        List<String> handles =
                Mentions.in(message.text()).stream().limit(MOST_HANDLES).toList();
        Stream<Long> here = handles.contains(Mentions.HERE) ? everybody.get() : Stream.of();
        return Stream.concat(named(handles), here)
                .filter(readers(message.roomId()))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nobody is spoken to in a room that they may not read. */
    private Predicate<Long> readers(long roomId) {
        KnownRoom room = book.find(roomId).or(() -> rooms.now(roomId)).orElseThrow(RoomGone::new);
        return room::isReadBy;
    }

    private Stream<Long> named(Collection<String> handles) {
        Map<String, PersonCard> called = handles.isEmpty() ? Map.of() : directory.called(handles);
        return handles.stream()
                .flatMap(handle -> Optional.ofNullable(called.get(handle)).stream())
                .map(PersonCard::id)
                .distinct();
    }

    private Stream<Long> here(Message message) {
        return presence.here(message.roomId()).stream()
                .map(PersonCard::id)
                .filter(person -> person != message.authorId());
    }
}
