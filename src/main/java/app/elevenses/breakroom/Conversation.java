package app.elevenses.breakroom;

import app.elevenses.people.SignedIn;
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
    private static final int HALF = PAGE / 2;

    private final RoomAccess access;
    private final ConversationReader reader;
    private final RoomWindows windows;
    private final MessageRepository messages;
    private final SignedIn signedIn;

    Conversation(
            RoomAccess access,
            ConversationReader reader,
            RoomWindows windows,
            MessageRepository messages,
            SignedIn signedIn) {
        this.access = access;
        this.reader = reader;
        this.windows = windows;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    public MessagePage newest(long roomId) {
        List<MessageItem> near = near(roomId);
        return MessagePage.of(near, PAGE).upTo(newest(near));
    }

    /** Where somebody goes on who has read up to that message: among the newest, or further up. */
    public MessagePage opening(long roomId, long readUpTo) {
        MessagePage newest = newest(roomId);
        return newest.reachesBackTo(readUpTo) ? newest : at(roomId, readUpTo);
    }

    /** Those on both sides of a message of that room, and the message itself; nothing when it does not stand there. */
    public Optional<MessagePage> around(long roomId, long id) {
        return Optional.of(at(roomId, id)).filter(page -> page.shows(id));
    }

    private MessagePage at(long roomId, long id) {
        List<MessageItem> near = near(roomId);
        int newer = newer(near, id);
        List<MessageItem> items = near.size() < RoomWindow.SIZE || near.size() > newer + HALF
                ? near.subList(Math.max(0, newer - HALF), Math.min(near.size(), newer + HALF + 1))
                : reader.around(roomId, id, HALF);
        return MessagePage.of(items, newer(items, id) + HALF).upTo(newest(near));
    }

    /** Those before the message with that id. */
    public MessagePage before(long roomId, long id) {
        List<MessageItem> near =
                near(roomId).stream().filter(item -> item.id() < id).toList();
        return MessagePage.of(near.size() > PAGE ? near : reader.before(roomId, id, PAGE + 1), PAGE);
    }

    /** Those after the message with that id. */
    public MessagePage after(long roomId, long id) {
        List<MessageItem> near = near(roomId);
        int newer = newer(near, id);
        List<MessageItem> items = near.size() < RoomWindow.SIZE || near.size() > newer
                ? near.subList(Math.max(0, newer - PAGE), newer)
                : reader.after(roomId, id, PAGE);
        return new MessagePage(items, true, newest(near));
    }

    /** How many of them come after the message with that id. */
    private static int newer(List<MessageItem> newestFirst, long id) {
        return Math.toIntExact(
                newestFirst.stream().takeWhile(item -> item.id() > id).count());
    }

    private static long newest(List<MessageItem> newestFirst) {
        return newestFirst.isEmpty() ? 0 : newestFirst.getFirst().id();
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

    /** Those of them that are there and that whoever asks may read, wherever they were said, newest first. */
    public List<MessageItem> anywhere(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : reader.these(ids).stream()
                        .filter(item -> item.isThere() && access.mayRead(item.roomId()))
                        .toList();
    }

    /** Refuses a message that is not in that room, whoever else may read it elsewhere. */
    public void require(long roomId, long id) {
        if (!shows(roomId, Set.of(id))) {
            throw new MessageGone();
        }
    }

    /** Whether any of them stands in that room, for whoever may read it. */
    public boolean shows(long roomId, Collection<Long> ids) {
        return access.mayRead(roomId) && messages.anyIn(roomId, ids);
    }

    /** Whether it stands in a room that whoever asks may read, and they said it. */
    public boolean isMine(long id) {
        return messages.findThere(id)
                .filter(message -> message.isBy(signedIn.id()) && access.mayRead(message.roomId()))
                .isPresent();
    }

    private List<MessageItem> near(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        return windows.newest(roomId);
    }
}
