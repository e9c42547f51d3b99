package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long what is said in a room stays there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
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

    public void choose(long roomId, MessageLife life) {
        access.requireChoosing(roomId);
        Room room = rooms.lock(roomId).orElseThrow(RoomGone::new);
        manners.keepFor(room.id(), life, signedIn.id());
        events.publishEvent(new RoomChanged(roomId));
    }
}
