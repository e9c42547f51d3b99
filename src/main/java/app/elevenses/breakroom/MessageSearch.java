package app.elevenses.breakroom;

import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what was said in the rooms that whoever asks may read. */
@Service
@PreAuthorize("isAuthenticated()")
public class MessageSearch {

    private final Rooms rooms;
    private final RoomAccess access;
    private final MessageHits hits;
    private final ConversationReader reader;

    MessageSearch(Rooms rooms, RoomAccess access, MessageHits hits, ConversationReader reader) {
        this.rooms = rooms;
        this.access = access;
        this.hits = hits;
        this.reader = reader;
    }

    /** What stands before that, newest first; at most so many. */
    public List<MessageItem> find(Question question, FindingKey before, int most) {
        String place = question.place();
        if (place == null) {
            Set<Long> everywhere = access.readable();
            return everywhere.isEmpty() ? List.of() : shown(hits.find(question, null, everywhere, before, most));
        }
        return rooms.find(place)
                .map(room -> shown(hits.find(question, room.id(), Set.of(room.id()), before, most)))
                .orElse(List.of());
    }

    private List<MessageItem> shown(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : reader.these(ids).stream()
                        .filter(item -> item.isThere() && access.mayRead(item.roomId()))
                        .sorted(Comparator.comparing(MessageSearch::key).reversed())
                        .toList();
    }

    /** Where it stands among all that is found. */
    public static FindingKey key(MessageItem item) {
        return new FindingKey(item.saidAt(), MessageHits.KIND, item.id());
    }
}
