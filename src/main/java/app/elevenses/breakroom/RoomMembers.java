package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a room: they join an open one, are brought along by somebody who is in it, and leave when they like. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class RoomMembers {

    private final RoomAccess access;
    private final RoomBook book;
    private final RoomRepository rooms;
    private final RoomMemberRepository members;
    private final RoomLeavingRepository leavings;
    private final RoomArchivingRepository archivings;
    private final RoomTableRepository tables;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomMembers(
            RoomAccess access,
            RoomBook book,
            RoomRepository rooms,
            RoomMemberRepository members,
            RoomLeavingRepository leavings,
            RoomArchivingRepository archivings,
            RoomTableRepository tables,
            Directory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.rooms = rooms;
        this.members = members;
        this.leavings = leavings;
        this.archivings = archivings;
        this.tables = tables;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who is in it; in no particular order. */
    @Transactional(readOnly = true)
    public Collection<PersonCard> of(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        return directory
                .cards(book.find(roomId).map(KnownRoom::members).orElseThrow(RoomGone::new))
                .values();
    }

    /** Comes into an open room, or sits down at a table. */
    public void join(long roomId) {
        Room room = open(roomId);
        if (!room.is(RoomKind.OPEN) && !room.is(RoomKind.TABLE)) {
            throw new RoomGone();
        }
        add(roomId, signedIn.id());
    }

    /** Brings colleagues along into a room one is in oneself. */
    public void bring(long roomId, Collection<Long> people) {
        access.requireTakingPart(roomId);
        Room room = open(roomId);
        if (!room.isNamed() || room.is(RoomKind.TABLE)) {
            throw new NotYoursToKeep();
        }
        Set<Long> brought = Set.copyOf(people);
        if (brought.size() > RoomMaking.MOST_PEOPLE || !directory.allHere(brought)) {
            throw new PeopleUnfit(RoomMaking.MOST_PEOPLE);
        }
        brought.forEach(person -> add(roomId, person));
    }

    /** Goes out of a room one is in. */
    public void leave(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        end(roomId, signedIn.id());
    }

    /** Takes somebody out of a room one looks after. */
    public void remove(long roomId, long personId) {
        access.requireKeeping(roomId);
        end(roomId, personId);
    }

    /** Puts somebody back whom one has taken out just now, or oneself. */
    public void putBack(long roomId, long personId) {
        open(roomId);
        if (!mayPutBack(new RoomMember.Key(roomId, personId))) {
            throw new RoomGone();
        }
        add(roomId, personId);
    }

    private boolean mayPutBack(RoomMember.Key key) {
        long me = signedIn.id();
        boolean undoes = leavings.findById(key)
                .filter(leaving -> leaving.maybeUndoneBy(me, clock.instant()))
                .isPresent();
        return undoes && (key.personId() == me || access.mayKeep(key.roomId()));
    }

    private Room open(long roomId) {
        Room room = rooms.lock(roomId).orElseThrow(RoomGone::new);
        if (archivings.existsByRoomId(roomId)) {
            throw access.mayRead(roomId) ? new RoomPutAway() : new RoomGone();
        }
        return room;
    }

    private void add(long roomId, long personId) {
        if (tables.findById(roomId)
                .filter(table -> isFull(table, roomId, personId))
                .isPresent()) {
            throw new TableFull();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (members.add(roomId, personId, signedIn.id(), now) > 0) {
            events.publishEvent(new RoomJoined(roomId, personId));
        }
    }

    /** For whoever does not sit there already. */
    private boolean isFull(RoomTable table, long roomId, long personId) {
        List<Long> sitting = members.of(Set.of(roomId)).stream()
                .map(RoomMemberRecord::personId)
                .toList();
        return table.isFull(sitting.size()) && !sitting.contains(personId);
    }

    private void end(long roomId, long personId) {
        Room room = rooms.lock(roomId).orElseThrow(RoomGone::new);
        if (!room.isNamed()) {
            throw new NotYoursToKeep();
        }
        RoomMember.Key key = new RoomMember.Key(roomId, personId);
        if (members.remove(key) > 0) {
            leavings.save(new RoomLeaving(key, signedIn.id(), clock.instant()));
            events.publishEvent(new RoomLeft(roomId, personId));
        }
    }
}
