package app.elevenses.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets nobody do more in a short time than others can follow: so many at once, and then one after the other, on each
 * node. Whoever is acted for is not held up, nor is anybody where {@code elevenses.limits-lifted} is set.
 */
@Component
public class Pace {

    private static final int MOST_REMEMBERED = 100_000;

    /** What is counted together. */
    public enum Deed {
        SAY(20, Duration.ofSeconds(2)),
        REACT(40, Duration.ofSeconds(1)),
        REPORT(5, Duration.ofMinutes(1));

        private final int atOnce;
        private final Duration oneMoreAfter;

        Deed(int atOnce, Duration oneMoreAfter) {
            this.atOnce = atOnce;
            this.oneMoreAfter = oneMoreAfter;
        }
    }

    private record Turn(long personId, Deed deed) {}

    private final LoadingCache<Turn, Bucket> left = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build(turn -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(turn.deed().atOnce).refillGreedy(1, turn.deed().oneMoreAfter))
                    .build());

    private final SignedIn signedIn;
    private final boolean lifted;

    Pace(SignedIn signedIn, @Value("${elevenses.limits-lifted:false}") boolean lifted) {
        this.signedIn = signedIn;
        this.lifted = lifted;
    }

    /** Lets whoever is signed in do it, or says how long they wait; what is not kept after all does not count. */
    public void take(Deed deed) {
        if (lifted || signedIn.isActedFor()) {
            return;
        }
        Bucket bucket = left.get(new Turn(signedIn.id(), deed));
        ConsumptionProbe turn = bucket.tryConsumeAndReturnRemaining(1);
        if (!turn.isConsumed()) {
            throw new TooFast(Duration.ofNanos(turn.getNanosToWaitForRefill()));
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new GivenBack(bucket));
        }
    }

    private record GivenBack(Bucket bucket) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                bucket.addTokens(1);
            }
        }
    }
}
