package app.elevenses.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who everybody is, without asking the database each time: what changed is known at once here, within a minute elsewhere. */
@Component
class PersonBook {

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final PersonRepository people;
    private final Cache<Long, KnownPerson> known = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private long changes;

    PersonBook(PersonRepository people) {
        this.people = people;
    }

    Optional<KnownPerson> of(long id) {
        return Optional.ofNullable(these(List.of(id)).get(id));
    }

    /** By their ids; unknown ones are missing. */
    Map<Long, KnownPerson> these(Collection<Long> ids) {
        Map<Long, KnownPerson> found = new HashMap<>(known.getAllPresent(ids));
        List<Long> missing =
                ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    /** What a transaction sees may be older than what was changed meanwhile, or never come to be. */
    private Map<Long, KnownPerson> read(List<Long> ids) {
        long before = changes();
        Map<Long, KnownPerson> read = people.known(ids).stream().collect(toMap(KnownPerson::id, identity()));
        if (!isActualTransactionActive()) {
            remember(read, before);
        }
        return read;
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void remember(Map<Long, KnownPerson> read, long before) {
        if (changes == before) {
            known.putAll(read);
        }
    }

    /** Comes before the screens are told, so that none of them shows what was. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    synchronized void changed(PersonRewritten person) {
        changes++;
        known.invalidate(person.personId());
    }
}
