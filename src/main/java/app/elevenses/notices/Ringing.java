package app.elevenses.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Wakes the screens of whom something reaches just now; each node does so for the screens it holds. */
@Component
class Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);

    private final NoticeRepository notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Instant rung;

    Ringing(NoticeRepository notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
        rung = now();
    }

    /** What could not be read is read the next time. */
    @Scheduled(fixedDelay = 2_000)
    void ringQuietly() {
        try {
            ring();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("It could not be read whom to ring", away);
        }
    }

    /** A clock that was set back rings rather twice than never. */
    synchronized void ring() {
        Instant now = now();
        Instant after = rung.isAfter(now) ? now.minus(Teller.LEAVES_AFTER) : rung;
        notices.rung(after, now).forEach(person -> events.publishEvent(new NoticesChanged(person)));
        rung = now;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
