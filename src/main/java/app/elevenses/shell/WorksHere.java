package app.elevenses.shell;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonLeft;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Knows who works here without asking the database at every request: at once here, within ten seconds on other nodes. */
@Component
class WorksHere {

    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<Long, Boolean> known;

    WorksHere(Directory directory) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(BELIEVED)
                .build(personId -> ask(directory, personId));
    }

    boolean still(long personId) {
        return known.get(personId);
    }

    @TransactionalEventListener
    void forget(PersonLeft left) {
        known.invalidate(left.personId());
    }

    /** A database that is away shows nobody out: they would lose what they are writing, and can read nothing anyway. */
    private static boolean ask(Directory directory, long personId) {
        try {
            return directory.allHere(Set.of(personId));
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }
}
