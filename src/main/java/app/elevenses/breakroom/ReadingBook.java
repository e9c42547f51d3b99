package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One row for everybody in each room they read; a row begins with the membership, or else with the first look. */
@Component
@Transactional
@RetriedOnConflict
class ReadingBook {

    private final RoomReadingRepository readings;
    private final MessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingBook(
            RoomReadingRepository readings, MessageRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.readings = readings;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    List<Unread> unread(long personId, Set<Long> unheard, Set<Long> roomIds) {
        List<Unread> known = readings.unread(personId, unheard, roomIds);
        if (known.size() == roomIds.size()) {
            return known;
        }
        readings.begin(personId, roomIds, now());
        return readings.unread(personId, unheard, roomIds);
    }

    int saidSince(long roomId, long readUpTo, Set<Long> unheard, int most) {
        return messages.saidSince(roomId, readUpTo, unheard, Limit.of(most)).size();
    }

    long enter(long roomId, long personId) {
        return readings.readUpTo(new RoomReading.Key(roomId, personId)).orElseGet(() -> {
            readings.begin(personId, Set.of(roomId), now());
            return readings.readUpToByNow(roomId, personId);
        });
    }

    void move(long roomId, long personId, long messageId) {
        RoomReading.Key key = new RoomReading.Key(roomId, personId);
        if (isSaidIn(roomId, messageId) && readings.move(key, messageId, now()) > 0) {
            events.publishEvent(new ReadingMoved(roomId, personId));
        }
    }

    /** Every screen of theirs is told, also when they had not come so far yet. */
    void moveBack(long roomId, long personId, long messageId) {
        if (!isSaidIn(roomId, messageId)) {
            throw new MessageGone();
        }
        readings.moveBack(new RoomReading.Key(roomId, personId), messageId - 1, now());
        events.publishEvent(new ReadingMoved(roomId, personId));
        events.publishEvent(new MarkedUnread(roomId, personId));
    }

    private boolean isSaidIn(long roomId, long messageId) {
        return messages.room(messageId).filter(room -> room == roomId).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
