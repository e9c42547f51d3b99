package app.elevenses.notes;

import app.elevenses.people.PersonLeft;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what cannot reach somebody who left, and what they asked for and nobody decided. */
@Component
class Departures {

    private final NoteRepository notes;
    private final ParcelRepository parcels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(NoteRepository notes, ParcelRepository parcels, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.parcels = parcels;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void left(PersonLeft event) {
        Instant now = clock.instant();
        notes.openOf(event.personId()).stream().forEach(note -> {
            note.cancel(now);
            events.publishEvent(new NoteCancelled(note.id(), event.personId()));
        });
        parcels.findByRecipientId(event.personId()).stream()
                .filter(Parcel::endsWhenSomebodyLeaves)
                .forEach(parcel -> {
                    parcel.end(Deed.LEFT, null, now);
                    events.publishEvent(new ParcelNotThisTime(
                            parcel.note().id(), parcel.id(), parcel.note().senderId()));
                });
    }
}
