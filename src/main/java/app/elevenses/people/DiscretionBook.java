package app.elevenses.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What everybody lets others know, without asking the database each time: at once here, after ten seconds elsewhere. */
@Component
class DiscretionBook {

    private static final String ALL = "all";
    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final LoadingCache<String, Map<Long, Discretion>> known;

    DiscretionBook(DiscretionRepository choices) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(BELIEVED)
                .build(all -> choices.findAll().stream()
                        .collect(toUnmodifiableMap(DiscretionChoice::personId, DiscretionChoice::chosen)));
    }

    Discretion of(long personId) {
        return known.get(ALL).getOrDefault(personId, Discretion.USUAL);
    }

    /** Comes before the screens are told, so that none of them shows what it may not show any more. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(DiscretionChosen chosen) {
        known.invalidate(ALL);
    }
}
