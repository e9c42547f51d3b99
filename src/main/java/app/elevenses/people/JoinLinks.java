package app.elevenses.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links that are good once and for a week, one for each person; only the hash of each is kept. */
@Component
class JoinLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JoinLinkRepository links;
    private final Clock clock;

    JoinLinks(JoinLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A new one; the one they had before is good for nothing from now on. */
    Invitation invite(Person person) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Instant until = clock.instant().plus(GOOD_FOR);
        links.save(new JoinLink(person.id(), hash(token), until));
        return new Invitation(person.handle(), person.name(), token, until);
    }

    Optional<Long> holder(String token) {
        return links.findOpen(hash(token), clock.instant()).map(JoinLink::personId);
    }

    /** Whether it was still good, which it is not any more. */
    boolean use(String token) {
        return links.use(hash(token), clock.instant()) == 1;
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
