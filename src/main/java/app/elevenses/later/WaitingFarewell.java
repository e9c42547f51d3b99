package app.elevenses.later;

import app.elevenses.images.PictureShredder;
import app.elevenses.people.PersonLeft;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what nobody will say: of those who left, and what was taken back a while ago. */
@Component
@Transactional
class WaitingFarewell {

    /** Longer than the offer to undo lasts. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final WaitingRepository waiting;
    private final PictureShredder pictures;
    private final Clock clock;

    WaitingFarewell(WaitingRepository waiting, PictureShredder pictures, Clock clock) {
        this.waiting = waiting;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Within the same transaction. */
    @EventListener
    void on(PersonLeft left) {
        waiting.all(left.personId()).forEach(this::letGo);
    }

    void clear() {
        waiting.over(clock.instant().minus(KEPT)).forEach(this::letGo);
    }

    private void letGo(WaitingMessage message) {
        pictures.release(message.pictureIds());
        waiting.delete(message);
    }
}
