package app.elevenses.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Every status there is, as this node knows it: read once per change here, and after a minute for those elsewhere. */
@Component
class StatusBook {

    private static final String ALL = "all";
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Clock clock;
    private final LoadingCache<String, Map<Long, StatusItem>> known;

    StatusBook(PersonStatusRepository statuses, Clock clock) {
        this.clock = clock;
        known = Caffeine.newBuilder()
                .expireAfterWrite(BELIEVED)
                .build(all -> statuses.there(clock.instant()).stream()
                        .collect(toUnmodifiableMap(
                                PersonStatusRepository.Kept::personId, PersonStatusRepository.Kept::item)));
    }

    Optional<StatusItem> of(long personId) {
        return Optional.ofNullable(known.get(ALL).get(personId)).filter(status -> !status.isOverAt(clock.instant()));
    }

    /** Comes before the screens are told, so that they read what has changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(StatusChanged change) {
        known.invalidate(ALL);
    }
}
