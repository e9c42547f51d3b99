package app.elevenses.breakroom;

import java.util.List;

/** Some messages, newest first, whether there are older ones, and which is the newest in the room. */
public record MessagePage(List<MessageItem> items, boolean more, long newestId) {

    static MessagePage of(List<MessageItem> oneMoreThan, int size) {
        return new MessagePage(oneMoreThan.stream().limit(size).toList(), oneMoreThan.size() > size, 0);
    }

    /** The same, of a room in which that message is the newest. */
    MessagePage upTo(long newest) {
        return new MessagePage(items, more, newest);
    }

    /** Whether there are newer ones. */
    public boolean isBehind() {
        return !items.isEmpty() && newestId > items.getFirst().id();
    }

    boolean shows(long id) {
        return items.stream().anyMatch(item -> item.id() == id);
    }

    /** Whether they go back as far as that message, or there is nothing further back. */
    boolean reachesBackTo(long id) {
        return !more || items.getLast().id() <= id;
    }
}
