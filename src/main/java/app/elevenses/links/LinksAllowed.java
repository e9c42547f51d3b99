package app.elevenses.links;

import app.elevenses.breakroom.MessageExtraChanged;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which rooms the portal looks at what is linked to: in none, until those allow it who look after it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LinksAllowed {

    private static final int ON_OPEN_SCREENS = 150;

    private final RoomAccess access;
    private final RoomWithPreviewsRepository rooms;
    private final MessageLinkRepository links;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinksAllowed(
            RoomAccess access,
            RoomWithPreviewsRepository rooms,
            MessageLinkRepository links,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.links = links;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean in(long roomId) {
        access.requireChoosing(roomId);
        return rooms.existsByRoomId(roomId);
    }

    /** From now on: what was said before is not looked at. */
    public void allow(long roomId) {
        access.requireChoosing(roomId);
        if (rooms.allow(roomId, signedIn.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)) > 0) {
            show(roomId);
        }
    }

    /** Nothing is looked at any more, and nothing of it shown. */
    public void forbid(long roomId) {
        access.requireChoosing(roomId);
        if (rooms.forbid(roomId) > 0) {
            show(roomId);
        }
    }

    private void show(long roomId) {
        links.newest(roomId, Limit.of(ON_OPEN_SCREENS))
                .forEach(link -> events.publishEvent(new MessageExtraChanged(link.messageId(), roomId)));
    }
}
