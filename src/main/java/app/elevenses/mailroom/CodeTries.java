package app.elevenses.mailroom;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts the codes that people tried and that were not theirs, so that nobody guesses one. */
@Component
class CodeTries {

    private static final int WRONG_ONES = 10;
    private static final Duration REFILL = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<Long, Bucket> people = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build(any -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(WRONG_ONES).refillGreedy(1, REFILL))
                    .build());

    boolean mayTry(long personId) {
        return people.get(personId).getAvailableTokens() > 0;
    }

    void wasWrong(long personId) {
        people.get(personId).tryConsume(1);
    }
}
