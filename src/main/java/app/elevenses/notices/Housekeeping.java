package app.elevenses.notices;

import app.elevenses.people.PersonLeft;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away what nobody needs to be told any more. */
@Component
@Transactional
class Housekeeping {

    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRepository notices;
    private final NoticeChoiceRepository choices;
    private final Outbox outbox;
    private final Clock clock;

    Housekeeping(NoticeRepository notices, NoticeChoiceRepository choices, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(PersonLeft left) {
        outbox.forget(left.personId());
        notices.forget(left.personId());
        choices.forget(left.personId());
    }

    void clear() {
        notices.clear(clock.instant().minus(KEPT));
    }
}
