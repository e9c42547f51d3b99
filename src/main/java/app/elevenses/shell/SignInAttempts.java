package app.elevenses.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Counts attempts to sign in, per account and per address, whether or not there is such an account. */
@Component
class SignInAttempts {

    private static final int PER_ACCOUNT = 5;
    private static final Duration ACCOUNT_REFILL = Duration.ofSeconds(30);
    private static final int PER_ADDRESS = 60;
    private static final Duration ADDRESS_REFILL = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> accounts = buckets(PER_ACCOUNT, ACCOUNT_REFILL);
    private final LoadingCache<String, Bucket> addresses = buckets(PER_ADDRESS, ADDRESS_REFILL);

    /** Takes one attempt; answers how long to wait, zero when it may go on. */
    Duration take(String handle, String address) {
        Duration byAddress = take(addresses.get(address));
        return byAddress.isPositive() ? byAddress : take(accounts.get(named(handle)));
    }

    /** Gives the attempts back to somebody who has proven who they are. */
    @EventListener
    void succeeded(AuthenticationSuccessEvent success) {
        Authentication signedIn = success.getAuthentication();
        accounts.get(named(signedIn.getName())).addTokens(PER_ACCOUNT);
        if (signedIn.getDetails() instanceof WebAuthenticationDetails details) {
            addresses.get(details.getRemoteAddress()).addTokens(1);
        }
    }

    private static Duration take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static String named(String handle) {
        return handle.strip().toLowerCase(Locale.ROOT);
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .build(any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                        .build());
    }
}
