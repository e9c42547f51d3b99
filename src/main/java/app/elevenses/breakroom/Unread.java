package app.elevenses.breakroom;

import java.util.List;
import java.util.Set;

/**
 * What others have said in a room since somebody read there, and how often it spoke to them; threads do not count. They
 * are not told of it where they want nothing of the room, which is {@code quiet} then.
 */
public record Unread(long roomId, long readUpTo, boolean waiting, long mentions, boolean quiet) {

    /** Whether they are told that something waits there. */
    public boolean calls() {
        return waiting && !quiet;
    }

    /** Whether what is newest in the room reaches back to where they stopped. */
    boolean isCoveredBy(List<MessageItem> newest) {
        return isCovered(newest, readUpTo);
    }

    static boolean isCovered(List<MessageItem> newest, long readUpTo) {
        return newest.size() < RoomWindow.SIZE || newest.getLast().id() <= readUpTo;
    }

    /** What others have said since that message than those of whom nothing is to be heard. */
    static List<MessageItem> since(List<MessageItem> newest, long readUpTo, Set<Long> unheard) {
        return newest.stream()
                .filter(item ->
                        item.id() > readUpTo && !unheard.contains(item.author().id()) && item.isThere())
                .toList();
    }

    /** The same anew, from what is newest in the room. */
    Unread in(List<MessageItem> newest, long personId, Set<Long> unheard) {
        List<MessageItem> since = since(newest, readUpTo, unheard);
        long spokenTo = since.stream()
                .filter(item -> item.mentioned().contains(personId))
                .count();
        return new Unread(roomId, readUpTo, !since.isEmpty(), spokenTo, quiet);
    }
}
