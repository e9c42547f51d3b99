package app.elevenses.breakroom;

import app.elevenses.images.Pictures;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import app.elevenses.settings.Settings;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes rooms; who may is an administrator's choice. Who comes second at the same moment gets another address. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class RoomMaking {

    /** How many people are brought in at once. */
    public static final int MOST_PEOPLE = 50;

    private static final String SETTING = "who-makes-rooms";
    private static final String ADMINISTRATORS = "administrators";
    private static final String EVERYBODY = "everybody";

    private final RoomRepository rooms;
    private final RoomMemberRepository members;
    private final RoomManners manners;
    private final Pictures pictures;
    private final Directory directory;
    private final Settings settings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomMaking(
            RoomRepository rooms,
            RoomMemberRepository members,
            RoomManners manners,
            Pictures pictures,
            Directory directory,
            Settings settings,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.members = members;
        this.manners = manners;
        this.pictures = pictures;
        this.directory = directory;
        this.settings = settings;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Whether administrators alone make rooms. */
    @Transactional(readOnly = true)
    public boolean isForAdministrators() {
        return settings.find(SETTING).filter(ADMINISTRATORS::equals).isPresent();
    }

    /** Has administrators alone make rooms from now on, or everybody. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void keepForAdministrators(boolean theyAlone) {
        settings.choose(SETTING, theyAlone ? ADMINISTRATORS : EVERYBODY);
    }

    /** Whether whoever asks makes rooms. */
    @Transactional(readOnly = true)
    public boolean mayMake() {
        return signedIn.has(Role.ADMINISTRATOR) || !isForAdministrators();
    }

    /** Makes one, with these colleagues and whoever makes it in it, and says which. */
    public long make(RoomKind kind, @Valid RoomDraft draft, Collection<Long> people) {
        if (!mayMake()) {
            throw new RoomsNotYoursToMake();
        }
        if (kind != RoomKind.OPEN && kind != RoomKind.CLOSED) {
            throw new IllegalArgumentException("Nobody makes a room of the kind " + kind);
        }
        long me = signedIn.id();
        Set<Long> brought = new LinkedHashSet<>(people);
        if (brought.size() > MOST_PEOPLE || !directory.allHere(brought)) {
            throw new PeopleUnfit(MOST_PEOPLE);
        }
        Room room = new Room(kind, slug(kind, draft.name()), draft, me, clock.instant());
        if (draft.pictureId() != null) {
            pictures.keep(draft.pictureId(), me);
        }
        long id = rooms.save(room).id();
        manners.choose(id, draft, me);
        brought.add(me);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        brought.forEach(person -> members.add(id, person, me, now));
        events.publishEvent(new RoomMade(id));
        return id;
    }

    private String slug(RoomKind kind, String written) {
        String name = Room.name(written);
        return kind == RoomKind.OPEN ? RoomSlug.open(name, rooms::existsBySlug) : RoomSlug.closed(name);
    }
}
