package app.elevenses.corners;

import app.elevenses.breakroom.Highlights;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.PersonLeft;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened while somebody was away for a day or longer, on all their devices alike. */
@Service
@Transactional
@RetriedOnConflict
public class Homecoming {

    private static final int MOST = 10;

    private final VisitRepository visits;
    private final Highlights highlights;
    private final SignedIn signedIn;
    private final Clock clock;

    Homecoming(VisitRepository visits, Highlights highlights, SignedIn signedIn, Clock clock) {
        this.visits = visits;
        this.highlights = highlights;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Somebody comes in: what was answered most since they left, while that is news to them; newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<MessageItem> arrive() {
        Instant now = clock.instant();
        Optional<Visit> before = visits.findByPersonId(signedIn.id());
        if (before.isEmpty()) {
            visits.save(new Visit(signedIn.id(), now));
            return List.of();
        }
        before.get().arrive(now);
        return before.get()
                .awaySince(now)
                .map(since -> highlights.since(since, MOST))
                .orElse(List.of());
    }

    /** They were here until now. */
    @PreAuthorize("isAuthenticated()")
    public void leave() {
        visits.findByPersonId(signedIn.id()).ifPresent(visit -> visit.isHere(clock.instant()));
    }

    /** They have read it. */
    @PreAuthorize("isAuthenticated()")
    public void haveRead() {
        visits.findByPersonId(signedIn.id()).ifPresent(Visit::haveRead);
    }

    @EventListener
    void on(PersonLeft left) {
        visits.forget(left.personId());
    }
}
