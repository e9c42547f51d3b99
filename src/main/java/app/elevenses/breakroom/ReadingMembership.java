package app.elevenses.breakroom;

import app.elevenses.people.PersonLeft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Within the same transaction: who comes into a room has read what was said before; who leaves the house, nothing. */
@Component
@Transactional
class ReadingMembership {

    private final RoomReadingRepository readings;
    private final Clock clock;

    ReadingMembership(RoomReadingRepository readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @EventListener
    void on(RoomMade made) {
        readings.beginForMembers(made.id(), now());
    }

    /** Whatever they had read when they were in it before. */
    @EventListener
    void on(RoomJoined joined) {
        readings.forget(new RoomReading.Key(joined.id(), joined.personId()));
        readings.begin(joined.personId(), Set.of(joined.id()), now());
    }

    @EventListener
    void on(PersonLeft left) {
        readings.forgetAll(left.personId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
