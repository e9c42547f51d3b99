package app.elevenses.notices;

import static java.util.stream.Collectors.toMap;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rows together from four looks at the database, however many there are, and a few more at what was left for later. */
@Component
class NoticeReader {

    private static final int NEWEST_ACTORS = 2;

    private final NoticeRepository notices;
    private final Directory directory;
    private final Recollection recollection;

    NoticeReader(NoticeRepository notices, Directory directory, Recollection recollection) {
        this.notices = notices;
        this.directory = directory;
        this.recollection = recollection;
    }

    List<NoticeItem> items(long readerId, Set<NoticeKind> kinds, Instant now, List<NoticeGroup> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Long> ids = groups.stream().map(NoticeGroup::groupId).distinct().toList();
        List<NoticeActor> actors = notices.actors(readerId, kinds, now, ids);
        Map<Long, PersonCard> cards = directory.cards(everyone(groups, actors));
        Map<Long, Occasion> occasions = notices.occasions(celebrations(groups)).stream()
                .collect(toMap(Celebrated::celebrationId, Celebrated::occasion));
        Map<Long, String> rooms = rooms(groups);
        Map<NoticeGroup, Recollection.Recalled> recalled = recollection.of(groups);
        return groups.stream()
                .map(group -> item(group, of(group, actors), cards, occasions, rooms, recalled.get(group)))
                .toList();
    }

    /** Asked for only when something happened in one. */
    private Map<Long, String> rooms(List<NoticeGroup> groups) {
        List<Long> ids = groups.stream()
                .filter(group -> NoticeKind.OF_THE_BREAK_ROOM.contains(group.kind()))
                .map(NoticeGroup::groupId)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : notices.rooms(ids).stream().collect(toMap(NoticedRoom::id, NoticedRoom::slug));
    }

    private static Collection<Long> everyone(List<NoticeGroup> groups, List<NoticeActor> actors) {
        return groups.stream()
                .flatMap(group -> newest(of(group, actors)).stream())
                .distinct()
                .toList();
    }

    private static List<Long> of(NoticeGroup group, List<NoticeActor> actors) {
        return actors.stream()
                .filter(actor -> actor.acted(group))
                .map(NoticeActor::personId)
                .toList();
    }

    private static List<Long> newest(List<Long> actors) {
        return actors.stream().limit(NEWEST_ACTORS).toList();
    }

    private static List<Long> celebrations(List<NoticeGroup> groups) {
        return groups.stream()
                .filter(group -> NoticeKind.OF_THE_WALL.contains(group.kind()))
                .map(NoticeGroup::groupId)
                .distinct()
                .toList();
    }

    /** The newest message that speaks to them, or the room, which opens where they have read up to. */
    private static @Nullable String place(NoticeGroup group, Map<Long, String> rooms) {
        if (!NoticeKind.OF_THE_BREAK_ROOM.contains(group.kind()) || !rooms.containsKey(group.groupId())) {
            return null;
        }
        String room = "/break-room/" + rooms.get(group.groupId());
        return group.kind() == NoticeKind.MENTIONED ? "%s#message-%d".formatted(room, group.newestSubjectId()) : room;
    }

    private static NoticeItem item(
            NoticeGroup group,
            List<Long> actors,
            Map<Long, PersonCard> cards,
            Map<Long, Occasion> occasions,
            Map<Long, String> rooms,
            Recollection.@Nullable Recalled recalled) {
        return new NoticeItem(
                group.key(),
                group.kind(),
                group.groupId(),
                Math.toIntExact(group.count()),
                newest(actors).stream().map(cards::get).filter(Objects::nonNull).toList(),
                actors.size(),
                NoticeKind.OF_THE_WALL.contains(group.kind()) ? occasions.get(group.groupId()) : null,
                recalled == null ? place(group, rooms) : recalled.place(),
                recalled == null ? null : recalled.words(),
                group.unseen() > 0);
    }
}
