package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations of two to eight people, each of which is there once, however many begin it at the same moment. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class FewPeople {

    /** With whoever begins. */
    public static final int MOST = 8;

    private final RoomRepository rooms;
    private final RoomMemberRepository members;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FewPeople(
            RoomRepository rooms,
            RoomMemberRepository members,
            Directory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.members = members;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The conversation of whoever asks with these colleagues, and says which room it is. */
    public long with(Collection<Long> others) {
        TreeSet<Long> people = new TreeSet<>(others);
        people.add(signedIn.id());
        if (people.size() < 2 || people.size() > MOST) {
            throw new PeopleUnfit(MOST - 1);
        }
        String them = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        return rooms.direct(them).orElseGet(() -> begin(people, them));
    }

    /** Those who come second wait here for those who came first. */
    private long begin(TreeSet<Long> people, String them) {
        if (!directory.allHere(people)) {
            throw new PeopleUnfit(MOST - 1);
        }
        long me = signedIn.id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int opened = rooms.openDirect(RoomSlug.secret(), them, me, now);
        long id = rooms.directByNow(them).orElseThrow(RoomGone::new);
        if (opened > 0) {
            people.forEach(person -> members.add(id, person, me, now));
            events.publishEvent(new RoomMade(id));
        }
        return id;
    }
}
