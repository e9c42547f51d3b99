package app.elevenses.breakroom;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The newest messages of one room as every screen reads them. What has changed is read once; the whole is read again
 * after a minute at most, for the faces and names in it change without a message.
 */
final class RoomWindow {

    static final int SIZE = 120;

    private static final long WHOLE_FOR_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final Comparator<MessageItem> NEWEST_FIRST =
            Comparator.comparingLong(MessageItem::id).reversed();

    private final long roomId;
    private final ConversationReader reader;
    private final AtomicLong changes = new AtomicLong();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private volatile Loaded loaded = new Loaded(-1, System.nanoTime() - WHOLE_FOR_NANOS, List.of());

    RoomWindow(long roomId, ConversationReader reader) {
        this.roomId = roomId;
        this.reader = reader;
    }

    /** Newest first, at most {@link #SIZE}. */
    List<MessageItem> items() {
        Loaded now = loaded;
        return now.isUpTo(changes.get()) ? now.items() : load();
    }

    void change(long messageId) {
        changed.add(messageId);
        changes.incrementAndGet();
    }

    private synchronized List<MessageItem> load() {
        long change = changes.get();
        if (!loaded.isUpTo(change)) {
            Set<Long> ids = Set.copyOf(changed);
            changed.removeAll(ids);
            try {
                loaded = loaded.isWhole() ? merged(change, ids) : whole(change);
            } catch (RuntimeException notNow) {
                changed.addAll(ids);
                throw notNow;
            }
        }
        return loaded.items();
    }

    private Loaded whole(long change) {
        long now = System.nanoTime();
        return new Loaded(change, now, reader.newest(roomId, SIZE));
    }

    /** A full window that loses a message to deletion is read as a whole, for an older one moves up. */
    private Loaded merged(long change, Set<Long> ids) {
        List<MessageItem> there =
                reader.committed(ids).stream().filter(MessageItem::inRoom).toList();
        Set<Long> gone = new HashSet<>(ids);
        there.forEach(item -> gone.remove(item.id()));
        if (loaded.items().size() == SIZE && loaded.items().stream().anyMatch(item -> gone.contains(item.id()))) {
            return whole(change);
        }
        List<MessageItem> items = Stream.concat(
                        there.stream(), loaded.items().stream().filter(item -> !ids.contains(item.id())))
                .sorted(NEWEST_FIRST)
                .limit(SIZE)
                .toList();
        return new Loaded(change, loaded.wholeAt(), items);
    }

    private record Loaded(long change, long wholeAt, List<MessageItem> items) {

        boolean isUpTo(long latest) {
            return change == latest && isWhole();
        }

        boolean isWhole() {
            return System.nanoTime() - wholeAt < WHOLE_FOR_NANOS;
        }
    }
}
