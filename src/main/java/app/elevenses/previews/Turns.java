package app.elevenses.previews;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a few go out at once, and about one a second to the same host. */
@Component
class Turns {

    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 200;

    private final Cache<String, Bucket> hosts =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build();

    /** No virtual ones: looking up a name holds on to its thread. */
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
            AT_ONCE, Thread.ofPlatform().name("previews-", 0).daemon().factory());

    /** Does it when it is its turn, unless too many wait already. */
    void take(String host, Runnable deed) {
        if (threads.getQueue().size() < MOST_WAITING) {
            threads.execute(() -> goOrWait(host, deed));
        }
    }

    private void goOrWait(String host, Runnable deed) {
        if (hosts.get(host, any -> polite()).tryConsume(1)) {
            deed.run();
        } else {
            threads.schedule(() -> goOrWait(host, deed), 1, TimeUnit.SECONDS);
        }
    }

    private static Bucket polite() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2).refillGreedy(1, Duration.ofSeconds(1)))
                .build();
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
