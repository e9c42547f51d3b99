package app.elevenses.drafts;

import app.elevenses.people.PersonLeft;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Clears away what nobody will go on with. */
@Component
class DraftSweep {

    private final DraftDrawer drawer;
    private final Clock clock;

    DraftSweep(DraftDrawer drawer, Clock clock) {
        this.drawer = drawer;
        this.clock = clock;
    }

    /** Within the same transaction: who has left leaves nothing half-written behind. */
    @EventListener
    void erase(PersonLeft left) {
        drawer.empty(left.personId());
    }

    void sweep() {
        drawer.clear(clock.instant());
    }
}
