package app.elevenses.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Counts what somebody got wrong, so that nobody guesses quickly. */
final class Tries {

    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> left;

    Tries(int most, Duration forgiven) {
        left = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .build(any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(1, forgiven))
                        .build());
    }

    boolean hasAny(String whose) {
        return left.get(whose).getAvailableTokens() > 0;
    }

    void wrong(String whose) {
        left.get(whose).tryConsume(1);
    }
}
