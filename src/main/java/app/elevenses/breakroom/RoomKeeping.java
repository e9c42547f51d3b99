package app.elevenses.breakroom;

import app.elevenses.images.Pictures;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What those who look after a room say of it: its name, its picture, and when it is over. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class RoomKeeping {

    private final RoomAccess access;
    private final RoomRepository rooms;
    private final RoomArchivingRepository archivings;
    private final RoomManners manners;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomKeeping(
            RoomAccess access,
            RoomRepository rooms,
            RoomArchivingRepository archivings,
            RoomManners manners,
            Pictures pictures,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.archivings = archivings;
        this.manners = manners;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Calls it that, and shows that picture, which is their own or the one it has; unless somebody changed it after
     * {@code changedAt}, which is how they saw it.
     */
    public void change(long roomId, @Valid RoomDraft draft, @Nullable Instant changedAt) {
        Room room = kept(roomId);
        if (archivings.existsByRoomId(roomId)) {
            throw new RoomPutAway();
        }
        room.requireChangedAt(changedAt);
        Long picture = draft.pictureId();
        if (picture != null && !room.shows(picture)) {
            pictures.keep(picture, signedIn.id());
        }
        room.change(draft, clock.instant()).ifPresent(pictures::release);
        manners.choose(roomId, draft, signedIn.id());
        events.publishEvent(new RoomChanged(roomId));
    }

    /** Puts it away: what was said can be read, and nothing is added. */
    public void archive(long roomId) {
        kept(roomId);
        if (!archivings.existsByRoomId(roomId)) {
            archivings.save(new RoomArchiving(roomId, signedIn.id(), clock.instant()));
            events.publishEvent(new RoomArchived(roomId));
        }
    }

    /** Has it used again. */
    public void bringBack(long roomId) {
        kept(roomId);
        if (archivings.deleteByRoomId(roomId) > 0) {
            events.publishEvent(new RoomBroughtBack(roomId));
        }
    }

    private Room kept(long roomId) {
        access.requireKeeping(roomId);
        return rooms.lock(roomId).orElseThrow(RoomGone::new);
    }
}
