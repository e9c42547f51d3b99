package app.elevenses.breakroom;

import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long what is said in a room stays there: those who look after it choose, and administrators for the kitchen. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, delay = 20, jitter = 20)
public class Retention {

    private final RoomAccess access;
    private final RoomRepository rooms;
    private final RoomManners manners;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Retention(
            RoomAccess access,
            RoomRepository rooms,
            RoomManners manners,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rooms = rooms;
        this.manners = manners;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Whether whoever asks may choose. */
    @Transactional(readOnly = true)
    public boolean mayChoose(long roomId) {
        return access.readable(roomId)
                .filter(known -> isChosenByMe(known.room()))
                .isPresent();
    }

    private boolean isChosenByMe(RoomRecord room) {
        return switch (room.kind()) {
            case KITCHEN -> signedIn.has(Role.ADMINISTRATOR);
            case OPEN, CLOSED -> !room.archived() && access.mayKeep(room.id());
            case DIRECT, TABLE -> false;
        };
    }

    public void choose(long roomId, MessageLife life) {
        if (access.readable(roomId).isEmpty()) {
            throw new RoomGone();
        }
        if (!mayChoose(roomId)) {
            throw new NotYoursToKeep();
        }
        Room room = rooms.lock(roomId).orElseThrow(RoomGone::new);
        manners.keepFor(room.id(), life, signedIn.id());
        events.publishEvent(new RoomChanged(roomId));
    }
}
