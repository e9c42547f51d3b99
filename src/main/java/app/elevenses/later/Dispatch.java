package app.elevenses.later;

import app.elevenses.breakroom.Talking;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Acting;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what has waited for its time, as its writer and with their rights at that moment, once. */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int AT_ONCE = 100;

    private final WaitingRepository waiting;
    private final Talking talking;
    private final Acting acting;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    Dispatch(
            WaitingRepository waiting,
            Talking talking,
            Acting acting,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.waiting = waiting;
        this.talking = talking;
        this.acting = acting;
        this.events = events;
        this.clock = clock;
        atOnce = new TransactionTemplate(transactions);
    }

    /** What could not be kept just now is said the next time. */
    void send() {
        List<Long> due = waiting.due(clock.instant(), Limit.of(AT_ONCE));
        due.forEach(id -> {
            try {
                send(id);
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("A message that waited could not be kept yet: {}", away.toString());
            }
        });
    }

    private void send(long id) {
        try {
            withDue(id, this::say);
        } catch (Refusal refusal) {
            withDue(id, this::stop);
        }
    }

    /** Unless somebody else is done with it meanwhile. */
    private void withDue(long id, Consumer<WaitingMessage> deed) {
        atOnce.executeWithoutResult(status -> waiting.lock(id)
                .filter(message -> message.isDueAt(clock.instant()))
                .ifPresent(message -> {
                    deed.accept(message);
                    events.publishEvent(new LaterChanged(message.authorId()));
                }));
    }

    private void say(WaitingMessage message) {
        acting.as(waiting.handle(message.authorId()), () -> talking.say(message.roomId(), message.draft()));
        waiting.delete(message);
    }

    private void stop(WaitingMessage message) {
        message.stop(clock.instant());
        events.publishEvent(new MessageNotSent(message.id(), message.authorId()));
    }
}
