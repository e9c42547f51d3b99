package app.elevenses.breakroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds in a room what was said on a day, by the calendar of a zone. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RoomDays {

    private static final LocalDate EARLIEST = LocalDate.EPOCH;
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final RoomAccess access;
    private final MessageRepository messages;

    RoomDays(RoomAccess access, MessageRepository messages) {
        this.access = access;
        this.messages = messages;
    }

    /** When the first message was said that is there; nothing in a room in which nobody has said a word. */
    public Optional<LocalDate> first(long roomId, ZoneId zone) {
        requireReading(roomId);
        return messages.saidAt(roomId, Limit.of(1)).stream()
                .map(at -> at.atZone(zone).toLocalDate())
                .findFirst();
    }

    /** The first message of that day, or else of the next one on which anything was said. */
    public Optional<Long> firstOn(long roomId, LocalDate day, ZoneId zone) {
        requireReading(roomId);
        Instant begins = within(day).atStartOfDay(zone).toInstant();
        return messages.saidFrom(roomId, begins, Limit.of(1)).stream().findFirst();
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }

    private void requireReading(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
    }
}
