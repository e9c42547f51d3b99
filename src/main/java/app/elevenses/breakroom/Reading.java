package app.elevenses.breakroom;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import app.elevenses.people.Earshot;
import app.elevenses.people.SignedIn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How far people have read in each room; who looks into one for the first time has read everything until then. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reading {

    /** What comes on top of so many unread messages makes no difference any more. */
    public static final int MOST_COUNTED = 1000;

    private final Rooms rooms;
    private final RoomAccess access;
    private final RoomWindows windows;
    private final ReadingBook book;
    private final Earshot earshot;
    private final SignedIn signedIn;

    Reading(Rooms rooms, RoomAccess access, RoomWindows windows, ReadingBook book, Earshot earshot, SignedIn signedIn) {
        this.rooms = rooms;
        this.access = access;
        this.windows = windows;
        this.book = book;
        this.earshot = earshot;
        this.signedIn = signedIn;
    }

    /** Every room that whoever asks is in, from one look at the database. */
    public Map<Long, Unread> mine() {
        Set<Long> listed = rooms.mine().stream().map(RoomCard::id).collect(toSet());
        return book.unread(signedIn.id(), unheard(), listed).stream()
                .collect(toUnmodifiableMap(Unread::roomId, Function.identity()));
    }

    /** The same after something was said in these rooms; from memory, unless they have not read there for long. */
    public Map<Long, Unread> again(Map<Long, Unread> known, Set<Long> roomIds) {
        Map<Long, Unread> now = new HashMap<>(known);
        for (Long roomId : roomIds) {
            Unread before = now.remove(roomId);
            if (before != null && access.mayRead(roomId)) {
                List<MessageItem> newest = windows.newest(roomId);
                if (!before.isCoveredBy(newest)) {
                    return mine();
                }
                now.put(roomId, before.in(newest, signedIn.id(), unheard()));
            }
        }
        return Map.copyOf(now);
    }

    /** Looks into a room, and says up to which message they have read there. */
    public long enter(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        return book.enter(roomId, signedIn.id());
    }

    /** How much of others waits there after that message; {@link #MOST_COUNTED} and no more are counted. */
    public int waiting(long roomId, long readUpTo) {
        if (!access.mayRead(roomId)) {
            return 0;
        }
        List<MessageItem> newest = windows.newest(roomId);
        return Unread.isCovered(newest, readUpTo)
                ? Unread.since(newest, readUpTo, unheard()).size()
                : book.saidSince(roomId, readUpTo, unheard(), MOST_COUNTED);
    }

    /** Themselves, and whom they muted. */
    private Set<Long> unheard() {
        long me = signedIn.id();
        Set<Long> unheard = new HashSet<>(earshot.mutedBy(me));
        unheard.add(me);
        return unheard;
    }

    /** They have seen everything up to that message; never less than before. */
    public void readUpTo(long roomId, long messageId) {
        if (access.mayRead(roomId)) {
            book.move(roomId, signedIn.id(), messageId);
        }
    }

    /** From that message on they have not read there yet, whichever screen they look at. */
    public void markUnread(long roomId, long messageId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        book.moveBack(roomId, signedIn.id(), messageId);
    }
}
