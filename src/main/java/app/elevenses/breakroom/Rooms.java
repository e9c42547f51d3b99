package app.elevenses.breakroom;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms of the break room; for now the kitchen, where everybody is. */
@Service
@PreAuthorize("isAuthenticated()")
public class Rooms {

    /** Where the kitchen is found; it opens when the first one comes in. */
    public static final String KITCHEN = "kitchen";

    private final RoomRepository rooms;
    private final TransactionTemplate atOnce;
    private final Clock clock;
    private final Map<String, RoomCard> open = new ConcurrentHashMap<>();

    Rooms(RoomRepository rooms, PlatformTransactionManager transactions, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
        atOnce = new TransactionTemplate(transactions);
        // What is remembered must be there, whatever becomes of the transaction somebody asks in.
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public RoomCard kitchen() {
        return openOnce(KITCHEN);
    }

    /** Opens it unless it is open, whoever else does so at the same moment. */
    RoomCard openOnce(String slug) {
        return open.computeIfAbsent(
                slug,
                any -> Objects.requireNonNull(atOnce.execute(itself -> {
                    rooms.open(slug, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    return rooms.card(slug).orElseThrow();
                })));
    }

    /** The room at that address, if there is one. */
    public Optional<RoomCard> find(String slug) {
        return slug.equals(KITCHEN) ? Optional.of(kitchen()) : Optional.empty();
    }

    /** Whether there is such a room for whoever asks. */
    boolean isOpen(long roomId) {
        return kitchen().id() == roomId;
    }
}
