package app.elevenses.breakroom;

import app.elevenses.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has left keeps nothing, within the transaction in which they leave. */
@Component
class SavedFarewell {

    private final SavedMessageRepository saved;

    SavedFarewell(SavedMessageRepository saved) {
        this.saved = saved;
    }

    @EventListener
    void on(PersonLeft left) {
        saved.forgetAll(left.personId());
    }
}
