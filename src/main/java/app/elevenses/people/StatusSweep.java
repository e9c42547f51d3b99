package app.elevenses.people;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody is told any more: statuses that are over, and what those who left had chosen. */
@Component
class StatusSweep {

    private final PersonStatusRepository statuses;
    private final DiscretionRepository discretions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusSweep(
            PersonStatusRepository statuses,
            DiscretionRepository discretions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statuses = statuses;
        this.discretions = discretions;
        this.events = events;
        this.clock = clock;
    }

    /** Within the same transaction. */
    @EventListener
    void forget(PersonLeft left) {
        discretions.forget(left.personId());
        if (statuses.forget(left.personId()) > 0) {
            events.publishEvent(new StatusChanged(left.personId()));
        }
    }

    @Transactional
    void sweep() {
        statuses.forgetWhatIsOver(clock.instant());
    }
}
