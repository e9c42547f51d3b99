package app.elevenses.breakroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts rooms and those who are in them together from three looks at the database, however many there are. */
@Component
class RoomReader {

    private final RoomRepository rooms;
    private final RoomMemberRepository members;
    private final Directory directory;

    RoomReader(RoomRepository rooms, RoomMemberRepository members, Directory directory) {
        this.rooms = rooms;
        this.members = members;
        this.directory = directory;
    }

    /** In a transaction of its own: what everybody goes by holds nothing that only somebody's transaction sees. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    List<KnownRoom> all() {
        return known(rooms.rows(), members.all());
    }

    /** In a transaction of its own, as above. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    List<KnownRoom> these(Collection<Long> ids) {
        return known(rooms.rows(ids), members.of(ids));
    }

    /** As it is within the transaction of whoever asks. */
    @Transactional(readOnly = true)
    Optional<KnownRoom> now(long id) {
        return known(rooms.rows(Set.of(id)), members.of(Set.of(id))).stream().findFirst();
    }

    private List<KnownRoom> known(List<RoomRecord> rows, List<RoomMemberRecord> inOrder) {
        Map<Long, LinkedHashSet<Long>> in = inOrder.stream()
                .collect(groupingBy(
                        RoomMemberRecord::roomId,
                        mapping(RoomMemberRecord::personId, toCollection(LinkedHashSet::new))));
        Map<Long, PersonCard> cards = directory.cards(rows.stream()
                .filter(row -> row.kind() == RoomKind.DIRECT)
                .flatMap(row -> in.getOrDefault(row.id(), new LinkedHashSet<>()).stream())
                .collect(toSet()));
        return rows.stream()
                .map(row -> known(row, in.getOrDefault(row.id(), new LinkedHashSet<>()), cards))
                .toList();
    }

    private static KnownRoom known(RoomRecord row, LinkedHashSet<Long> members, Map<Long, PersonCard> cards) {
        List<PersonCard> people = row.kind() == RoomKind.DIRECT
                ? members.stream().map(cards::get).filter(Objects::nonNull).toList()
                : List.of();
        return new KnownRoom(row, members, people);
    }
}
