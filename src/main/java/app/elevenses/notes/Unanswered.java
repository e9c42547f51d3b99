package app.elevenses.notes;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a recipient was asked and never answered; for a job that runs every now and then. */
@Component
public class Unanswered {

    private static final int AT_ONCE = 100;

    private final ParcelRepository parcels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Unanswered(ParcelRepository parcels, ApplicationEventPublisher events, Clock clock) {
        this.parcels = parcels;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a hundred of those lapse that have waited for fourteen days, and says how many there were. */
    @Transactional
    @RetriedOnConflict
    public int lapse() {
        Instant now = clock.instant();
        List<Parcel> waiting = parcels.unanswered(now.minus(Parcel.PATIENCE), Limit.of(AT_ONCE));
        waiting.forEach(parcel -> {
            parcel.end(Deed.LAPSED, null, now);
            events.publishEvent(new ParcelNotThisTime(
                    parcel.note().id(), parcel.id(), parcel.note().senderId()));
        });
        return waiting.size();
    }
}
