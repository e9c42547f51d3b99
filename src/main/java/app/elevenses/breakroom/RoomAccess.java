package app.elevenses.breakroom;

import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who may read a room, and who may do what there: the one question that everything asks that touches a message. A no is
 * asked of the database once more, for whoever asks may have come in within this very transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RoomAccess {

    private final RoomBook book;
    private final RoomReader reader;
    private final SignedIn signedIn;

    RoomAccess(RoomBook book, RoomReader reader, SignedIn signedIn) {
        this.book = book;
        this.reader = reader;
        this.signedIn = signedIn;
    }

    /** Whether whoever asks may know of the room, and read what is said there. */
    public boolean mayRead(long roomId) {
        return readable(roomId).isPresent();
    }

    /** Every room that whoever asks may read. */
    Set<Long> readable() {
        long me = signedIn.id();
        return book.all().stream()
                .filter(known -> known.isReadBy(me))
                .map(known -> known.room().id())
                .collect(Collectors.toSet());
    }

    /** The room, for whoever may know of it. */
    Optional<KnownRoom> readable(long roomId) {
        return find(roomId, KnownRoom::isReadBy);
    }

    /** Whether whoever asks may say something there, and say what they said otherwise. */
    public boolean mayWrite(long roomId) {
        return find(roomId, this::isWrittenIn).isPresent();
    }

    /** Whether whoever asks may say what the room is called, who is in it, and when it is over. */
    public boolean mayKeep(long roomId) {
        return find(roomId, this::isKept).isPresent();
    }

    /** An administrator looks after what everybody sees, and has no more rights than others in what not everybody does. */
    boolean isKept(KnownRoom known, long personId) {
        return known.isKeptBy(personId) || (known.room().kind() == RoomKind.OPEN && signedIn.has(Role.ADMINISTRATOR));
    }

    /** Where it is for reading, those who look after it write. */
    boolean isWrittenIn(KnownRoom known, long personId) {
        return known.isTakenPartInBy(personId) && (!known.room().readOnly() || isKept(known, personId));
    }

    /** Refuses whoever may not write there, and says why only to those who may read. */
    public void requireWriting(long roomId) {
        if (!mayWrite(roomId)) {
            throw refusal(roomId);
        }
    }

    /** Refuses whoever may not answer what is said there. */
    public void requireTakingPart(long roomId) {
        if (find(roomId, KnownRoom::isTakenPartInBy).isEmpty()) {
            throw refusal(roomId);
        }
    }

    private RuntimeException refusal(long roomId) {
        KnownRoom known = readable(roomId).orElseThrow(RoomGone::new);
        if (known.room().archived()) {
            return new RoomPutAway();
        }
        return known.isIn(signedIn.id()) ? new RoomForReading() : new NotInRoom();
    }

    /** Refuses whoever does not look after it, and tells others nothing of it. */
    void requireKeeping(long roomId) {
        if (!mayRead(roomId)) {
            throw new RoomGone();
        }
        if (!mayKeep(roomId)) {
            throw new NotYoursToKeep();
        }
    }

    /** Whether whoever asks may choose how it is there for everybody: an administrator in the kitchen, which nobody keeps. */
    public boolean mayChoose(long roomId) {
        return find(roomId, this::isChosenBy).isPresent();
    }

    private boolean isChosenBy(KnownRoom known, long personId) {
        return switch (known.room().kind()) {
            case KITCHEN -> signedIn.has(Role.ADMINISTRATOR);
            case OPEN, CLOSED -> !known.room().archived() && isKept(known, personId);
            case DIRECT, TABLE -> false;
        };
    }

    /** Refuses whoever may not choose that, and tells others nothing of the room. */
    public void requireChoosing(long roomId) {
        if (!mayChoose(roomId)) {
            KnownRoom known = readable(roomId).orElseThrow(RoomGone::new);
            throw known.room().archived() ? new RoomPutAway() : new NotYoursToKeep();
        }
    }

    private Optional<KnownRoom> find(long roomId, BiPredicate<KnownRoom, Long> rule) {
        long me = signedIn.id();
        return book.find(roomId)
                .filter(known -> rule.test(known, me))
                .or(() -> reader.now(roomId).filter(known -> rule.test(known, me)));
    }
}
