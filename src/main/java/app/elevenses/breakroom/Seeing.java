package app.elevenses.breakroom;

import app.elevenses.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have before their eyes. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Seeing {

    private final RoomAccess access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Seeing(RoomAccess access, SignedIn signedIn, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** What was said to them in that room. */
    public void seeMentions(long roomId) {
        if (access.mayRead(roomId)) {
            events.publishEvent(new MentionsSeen(roomId, signedIn.id()));
        }
    }
}
