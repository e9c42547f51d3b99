package app.elevenses.breakroom;

import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lays tables: small rooms with seats for whoever comes, which close by themselves. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
public class Tables {

    private final RoomRepository rooms;
    private final RoomTableRepository tables;
    private final RoomMemberRepository members;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tables(
            RoomRepository rooms,
            RoomTableRepository tables,
            RoomMemberRepository members,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.tables = tables;
        this.members = members;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Lays one, sits down at it, and says which room it is; not while another one that they laid is open. */
    public long lay(@Valid TableDraft draft) {
        long me = signedIn.id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (tables.isLaidBy(me, now)) {
            throw new TableLaid();
        }
        RoomDraft called = new RoomDraft(draft.name(), "", null);
        Room room = new Room(RoomKind.TABLE, RoomSlug.closed(Room.name(draft.name())), called, me, now);
        long id = rooms.save(room).id();
        tables.save(new RoomTable(id, draft.seats(), Duration.ofMinutes(draft.minutes()), now));
        members.add(id, me, me, now);
        events.publishEvent(new RoomMade(id));
        return id;
    }
}
