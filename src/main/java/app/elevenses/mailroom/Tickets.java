package app.elevenses.mailroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slips that fetch a print once, so that an address which a browser looks up by itself prints nothing. */
@Component
class Tickets {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private static final int BYTES = 16;

    private final Cache<String, Order> open =
            Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).maximumSize(MOST).build();
    private final SecureRandom random = new SecureRandom();

    record Order(long personId, List<Long> parcelIds, boolean again) {}

    String write(Order order) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = HexFormat.of().formatHex(bytes);
        open.put(ticket, order);
        return ticket;
    }

    /** Once, and for whoever ordered it. */
    Optional<Order> take(String ticket, long personId) {
        return Optional.ofNullable(open.getIfPresent(ticket))
                .filter(order -> order.personId() == personId)
                .filter(order -> open.asMap().remove(ticket, order));
    }
}
