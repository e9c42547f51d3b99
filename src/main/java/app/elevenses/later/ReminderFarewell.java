package app.elevenses.later;

import app.elevenses.breakroom.RoomLeft;
import app.elevenses.people.PersonLeft;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody is to be reminded of any more, within the transaction in which that happens. */
@Component
@Transactional
class ReminderFarewell {

    /** As long as a notice stays. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final ReminderRepository reminders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReminderFarewell(ReminderRepository reminders, ApplicationEventPublisher events, Clock clock) {
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /** What they cannot read any more they are not reminded of. */
    @EventListener
    void on(RoomLeft left) {
        List<Reminder> lost = reminders.behindDoor(left.personId(), left.id());
        lost.forEach(reminder -> {
            reminders.delete(reminder);
            events.publishEvent(reminder.takenBack());
        });
        if (!lost.isEmpty()) {
            events.publishEvent(new LaterChanged(left.personId()));
        }
    }

    @EventListener
    void on(PersonLeft left) {
        reminders.forget(left.personId());
    }

    void clear() {
        reminders.clear(clock.instant().minus(KEPT));
    }
}
