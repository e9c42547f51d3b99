package app.elevenses.breakroom;

import app.elevenses.people.SignedIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What people have before their eyes. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
public class Seeing {

    private static final int MOST = 500;

    private final RoomAccess access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Seeing(RoomAccess access, SignedIn signedIn, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** What was said to them in that room; a screen shows no more of it at a time. */
    public void seeMentions(long roomId, @NotNull @Size(max = MOST) Set<Long> messageIds) {
        if (access.mayRead(roomId) && !messageIds.isEmpty()) {
            events.publishEvent(new MentionsSeen(roomId, signedIn.id(), Set.copyOf(messageIds)));
        }
    }
}
