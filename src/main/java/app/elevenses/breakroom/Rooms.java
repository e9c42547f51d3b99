package app.elevenses.breakroom;

import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms of the break room, as far as whoever asks may know of them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Rooms {

    /** Where the kitchen is found; it opens when the first one comes in. */
    public static final String KITCHEN = "kitchen";

    private final RoomRepository rooms;
    private final RoomBook book;
    private final RoomAccess access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate atOnce;
    private final Clock clock;
    private volatile @Nullable Long kitchen;

    Rooms(
            RoomRepository rooms,
            RoomBook book,
            RoomAccess access,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rooms = rooms;
        this.book = book;
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        atOnce = new TransactionTemplate(transactions);
        // What is remembered must be there, whatever becomes of the transaction somebody asks in.
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public RoomCard kitchen() {
        return card(openKitchen()).orElseThrow(RoomGone::new);
    }

    /** Opens it unless it is open, whoever else does so at the same moment. */
    private long openKitchen() {
        Long known = kitchen;
        if (known == null) {
            known = Objects.requireNonNull(atOnce.execute(itself -> {
                rooms.open(KITCHEN, clock.instant().truncatedTo(ChronoUnit.MICROS));
                long id = rooms.id(KITCHEN).orElseThrow();
                events.publishEvent(new RoomMade(id));
                return id;
            }));
            kitchen = known;
        }
        return known;
    }

    /** The room at that address, if there is one for whoever asks. */
    public Optional<RoomCard> find(String slug) {
        openKitchen();
        return book.find(slug)
                .filter(known -> known.isReadBy(signedIn.id()))
                .map(this::card)
                .or(() -> rooms.id(slug)
                        .flatMap(this::card)
                        .filter(room -> room.slug().equals(slug)));
    }

    /** The same, by its id. */
    public Optional<RoomCard> card(long id) {
        return access.readable(id).map(this::card);
    }

    /** Those that whoever asks is in, the kitchen among them; in no particular order. */
    public List<RoomCard> mine() {
        openKitchen();
        return those(KnownRoom::isListedFor);
    }

    /** Those that everybody may join, and are in use. */
    public List<RoomCard> open() {
        return those((known, me) ->
                known.room().kind() == RoomKind.OPEN && !known.room().archived());
    }

    /** Those that have been put away and can still be read. */
    public List<RoomCard> putAway() {
        return those(
                (known, me) -> known.room().archived() && known.room().kind() != RoomKind.TABLE && known.isReadBy(me));
    }

    /** All that whoever asks may read, but for conversations in which nobody has said a word yet. */
    public List<RoomCard> readable() {
        openKitchen();
        return those((known, me) -> known.isReadBy(me)
                && (known.room().kind() != RoomKind.DIRECT || known.room().spoken()));
    }

    /** Those where anybody may sit down while there are seats; what is said there is for those who sit. */
    public List<RoomCard> tables() {
        return those((known, me) ->
                known.room().kind() == RoomKind.TABLE && !known.room().archived());
    }

    private List<RoomCard> those(BiPredicate<KnownRoom, Long> which) {
        long me = signedIn.id();
        return book.all().stream()
                .filter(known -> which.test(known, me))
                .map(this::card)
                .toList();
    }

    private RoomCard card(KnownRoom known) {
        long me = signedIn.id();
        return known.card(me, access.isWrittenIn(known, me), access.isKept(known, me));
    }
}
