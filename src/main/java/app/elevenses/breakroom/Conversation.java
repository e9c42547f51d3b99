package app.elevenses.breakroom;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is said in a room, for those who may be there. */
@Service
@PreAuthorize("isAuthenticated()")
public class Conversation {

    private static final int PAGE = 50;

    private final RoomAccess access;
    private final ConversationReader reader;
    private final RoomWindows windows;

    Conversation(RoomAccess access, ConversationReader reader, RoomWindows windows) {
        this.access = access;
        this.reader = reader;
        this.windows = windows;
    }

    public MessagePage newest(long roomId) {
        return MessagePage.of(near(roomId), PAGE);
    }

    /** Those before the message with that id. */
    public MessagePage before(long roomId, long id) {
        List<MessageItem> near =
                near(roomId).stream().filter(item -> item.id() < id).toList();
        return MessagePage.of(near.size() > PAGE ? near : reader.before(roomId, id, PAGE + 1), PAGE);
    }

    /** Those of them that are there, newest first. */
    public List<MessageItem> these(long roomId, Collection<Long> ids) {
        List<MessageItem> near =
                near(roomId).stream().filter(item -> ids.contains(item.id())).toList();
        Set<Long> far = new HashSet<>(ids);
        near.forEach(item -> far.remove(item.id()));
        return Stream.concat(near.stream(), far.stream().map(windows::older).flatMap(Optional::stream))
                .filter(item -> item.roomId() == roomId)
                .sorted(Comparator.comparingLong(MessageItem::id).reversed())
                .toList();
    }

    /** Refuses a message that is not in that room, whoever else may read it elsewhere. */
    public void require(long roomId, long id) {
        if (these(roomId, Set.of(id)).isEmpty()) {
            throw new MessageGone();
        }
    }

    private List<MessageItem> near(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        return windows.newest(roomId);
    }
}
