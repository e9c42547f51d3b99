package app.elevenses.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whom each of us wants to hear, for what is shown to them alone: everybody but those they muted. Known without asking
 * the database each time: at once here, after ten seconds elsewhere.
 */
@Component
public class Earshot {

    private static final String ALL = "all";
    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final LoadingCache<String, Map<Long, Set<Long>>> known;

    Earshot(MuteRepository mutes) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(BELIEVED)
                .build(all -> mutes.findAll().stream()
                        .map(Mute::key)
                        .collect(groupingBy(Mute.Key::personId, mapping(Mute.Key::mutedId, toUnmodifiableSet()))));
    }

    /** Whom they muted. */
    public Set<Long> mutedBy(long listenerId) {
        return known.get(ALL).getOrDefault(listenerId, Set.of());
    }

    public boolean hears(long listenerId, long speakerId) {
        return !mutedBy(listenerId).contains(speakerId);
    }

    /** Comes before the screens are told, so that they show what has changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(MutesChanged change) {
        known.invalidate(ALL);
    }
}
