package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** A room and who is in it, first one first; {@code people} are told by name in conversations of a few alone. */
record KnownRoom(RoomRecord room, SequencedSet<Long> members, List<PersonCard> people) {

    boolean isReadBy(long personId) {
        return room.kind().isForEverybody() || members.contains(personId);
    }

    boolean isTakenPartInBy(long personId) {
        return !room.archived() && isIn(personId);
    }

    boolean isIn(long personId) {
        return room.kind() == RoomKind.KITCHEN || members.contains(personId);
    }

    /** Whoever made it looks after it, and once they are gone, whoever has been in it for longest. */
    boolean isKeptBy(long personId) {
        return room.kind().isNamed()
                && keeper().filter(keeper -> keeper == personId).isPresent();
    }

    private Optional<Long> keeper() {
        Long maker = room.madeById();
        return maker != null && members.contains(maker)
                ? Optional.of(maker)
                : members.stream().findFirst();
    }

    /** Among their rooms; a conversation in which nobody has said a word yet is known to whoever began it alone. */
    boolean isListedFor(long personId) {
        Long maker = room.madeById();
        boolean begun = room.kind() != RoomKind.DIRECT || room.spoken() || (maker != null && maker == personId);
        return isTakenPartInBy(personId) && room.kind() != RoomKind.TABLE && begun;
    }

    RoomCard card(long reader, boolean mayWrite, boolean mayKeep) {
        return new RoomCard(
                room.id(),
                room.kind(),
                room.slug(),
                room.name(),
                room.topic(),
                room.pictureId(),
                people.stream().filter(person -> person.id() != reader).toList(),
                members.size(),
                room.archived(),
                room.readOnly(),
                MessageLife.ofDays(room.days()),
                room.seats(),
                room.closesAt(),
                room.changedAt(),
                isIn(reader),
                mayWrite,
                mayKeep);
    }
}
