package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reaches whoever asks of each room they are in, on all their devices alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Involvements {

    private final RoomAccess access;
    private final RoomInvolvementRepository involvements;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Involvements(
            RoomAccess access,
            RoomInvolvementRepository involvements,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.involvements = involvements;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Involvement in(long roomId) {
        return involvements
                .chosen(new RoomInvolvement.Key(roomId, signedIn.id()))
                .orElse(Involvement.MENTIONS);
    }

    /** From now on, for as long as they are in that room. */
    public void choose(long roomId, Involvement involvement) {
        access.requireTakingPart(roomId);
        long me = signedIn.id();
        involvements.choose(roomId, me, involvement.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new InvolvementChanged(roomId, me));
    }
}
