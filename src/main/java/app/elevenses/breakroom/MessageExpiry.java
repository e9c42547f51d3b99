package app.elevenses.breakroom;

import app.elevenses.images.PictureShredder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes for good what has been said long enough ago, in rooms that keep nothing for longer. */
@Component
class MessageExpiry {

    private static final int AT_ONCE = 200;

    private final RoomExpiryRepository expiries;
    private final MessageRepository messages;
    private final PictureShredder pictures;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    MessageExpiry(
            RoomExpiryRepository expiries,
            MessageRepository messages,
            PictureShredder pictures,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.expiries = expiries;
        this.messages = messages;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
        atOnce = new TransactionTemplate(transactions);
    }

    void sweep() {
        Instant now = clock.instant();
        expiries.all().forEach(expiry -> expiry.overBefore(now).ifPresent(then -> empty(expiry.roomId(), then)));
    }

    private void empty(long roomId, Instant before) {
        while (Objects.requireNonNull(atOnce.execute(some -> deleteSome(roomId, before))) == AT_ONCE) {}
    }

    private int deleteSome(long roomId, Instant before) {
        List<Long> over = messages.saidBefore(roomId, before, Limit.of(AT_ONCE));
        if (!over.isEmpty()) {
            List<Long> shown = messages.pictures(over).stream()
                    .map(PictureRecord::pictureId)
                    .toList();
            Set<Long> concerned = concerned(over);
            messages.deleteForGood(over);
            pictures.release(shown);
            over.forEach(id -> events.publishEvent(new MessageExpired(id, roomId)));
            concerned.forEach(id -> events.publishEvent(new RepliesChanged(id, roomId)));
        }
        return over.size();
    }

    /** Those that stay and quote some of them, or count them as replies. */
    private Set<Long> concerned(List<Long> over) {
        Set<Long> concerned = new TreeSet<>(messages.quoting(over));
        concerned.addAll(messages.threadsOf(over));
        over.forEach(concerned::remove);
        return concerned;
    }
}
