package app.elevenses.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows who moderates what somebody wrote: moderators other than its writer, and administrators where there are none.
 * Screens ask what is known here at once, and within ten seconds on other nodes.
 */
@Component
public class Moderators {

    private static final String TODAY = "today";
    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private record Holding(List<Long> moderators, List<Long> administrators) {

        List<Long> of(long writerId) {
            List<Long> free = others(moderators, writerId);
            return free.isEmpty() ? others(administrators, writerId) : free;
        }

        private static List<Long> others(List<Long> people, long writerId) {
            return people.stream().filter(person -> person != writerId).toList();
        }
    }

    private final PersonRepository people;
    private final SignedIn signedIn;
    private final LoadingCache<String, Holding> known;

    Moderators(PersonRepository people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
        known = Caffeine.newBuilder().expireAfterWrite(BELIEVED).build(today -> holding());
    }

    private Holding holding() {
        return new Holding(people.holding(Role.MODERATOR), people.holding(Role.ADMINISTRATOR));
    }

    /** Those who decide about what that person wrote, as of this very transaction. */
    public List<Long> about(long writerId) {
        return holding().of(writerId);
    }

    /** Whether whoever is signed in decides about what that person wrote. */
    public boolean mayDecideAbout(long writerId) {
        return mightModerate() && known.get(TODAY).of(writerId).contains(signedIn.id());
    }

    /** Whether whoever is signed in is among those who moderate, whoever wrote. */
    public boolean isOneOfThem() {
        return signedIn.has(Role.MODERATOR)
                || (signedIn.has(Role.ADMINISTRATOR)
                        && known.get(TODAY).moderators().isEmpty());
    }

    /** Without asking anybody: others do not moderate in any case. */
    public boolean mightModerate() {
        return signedIn.has(Role.MODERATOR) || signedIn.has(Role.ADMINISTRATOR);
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(
            classes = {RolesGiven.class, PersonJoined.class, PersonLeft.class},
            fallbackExecution = true)
    void changed() {
        known.invalidate(TODAY);
    }
}
