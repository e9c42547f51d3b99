package app.elevenses.breakroom.ui;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Unread;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often one is spoken to in each room that is worth opening, and of which rooms one wants to hear nothing. */
record RoomCalls(Map<Long, Long> unread, Set<Long> quiet) {

    static final RoomCalls NONE = new RoomCalls(Map.of(), Set.of());

    /** In the room where one is, one sees it. */
    static RoomCalls of(Collection<Unread> all, List<RoomCard> listed, long here) {
        Set<Long> elsewhere =
                listed.stream().map(RoomCard::id).filter(id -> id != here).collect(toSet());
        return new RoomCalls(
                all.stream()
                        .filter(each -> each.calls() && elsewhere.contains(each.roomId()))
                        .collect(toMap(Unread::roomId, Unread::mentions, Long::sum, TreeMap::new)),
                all.stream().filter(Unread::quiet).map(Unread::roomId).collect(toCollection(TreeSet::new)));
    }
}
