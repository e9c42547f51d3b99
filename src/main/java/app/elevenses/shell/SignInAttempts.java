package app.elevenses.shell;

import app.elevenses.people.Handles;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Counts attempts to sign in, per account and per address, whether or not there is such an account. */
@Component
class SignInAttempts {

    private static final int PER_ACCOUNT = 5;
    private static final Duration ACCOUNT_REFILL = Duration.ofSeconds(30);
    private static final int PER_ADDRESS = 60;
    private static final Duration ADDRESS_REFILL = Duration.ofSeconds(5);
    private static final int LONGEST_NAME = 100;
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> accounts = buckets(PER_ACCOUNT, ACCOUNT_REFILL);
    private final LoadingCache<String, Bucket> addresses = buckets(PER_ADDRESS, ADDRESS_REFILL);

    /** Takes one attempt; answers how long to wait, zero when it may go on. */
    Duration take(String handle, String address) {
        Duration byAddress = take(addresses.get(network(address)));
        return byAddress.isPositive() ? byAddress : take(accounts.get(named(handle)));
    }

    /** Gives the attempts back to somebody who has proven who they are, with their password. */
    @EventListener
    void succeeded(AuthenticationSuccessEvent success) {
        if (success.getAuthentication() instanceof UsernamePasswordAuthenticationToken signedIn
                && signedIn.getDetails() instanceof WebAuthenticationDetails details) {
            accounts.get(named(signedIn.getName())).addTokens(PER_ACCOUNT);
            addresses.get(network(details.getRemoteAddress())).addTokens(1);
        }
    }

    private static Duration take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static String named(String typed) {
        String handle = Handles.read(typed);
        return handle.substring(0, Math.min(handle.length(), LONGEST_NAME));
    }

    /** Whoever has one address of the sixth version has 2^64 of them. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (IllegalArgumentException unknown) {
            return address;
        }
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
