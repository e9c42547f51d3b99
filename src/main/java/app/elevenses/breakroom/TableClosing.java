package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes tables whose time is over, and those at which nobody has sat for ten minutes. */
@Component
class TableClosing {

    private static final Duration EMPTY = Duration.ofMinutes(10);

    private final RoomTableRepository tables;
    private final RoomRepository rooms;
    private final RoomArchivingRepository archivings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TableClosing(
            RoomTableRepository tables,
            RoomRepository rooms,
            RoomArchivingRepository archivings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.rooms = rooms;
        this.archivings = archivings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    @RetriedOnConflict
    void close() {
        Instant now = clock.instant();
        tables.toClose(now, now.minus(EMPTY))
                .forEach(id -> rooms.lock(id).ifPresent(room -> {
                    archivings.save(new RoomArchiving(room.id(), null, now));
                    events.publishEvent(new RoomArchived(room.id()));
                }));
    }
}
