package app.elevenses.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The code that lets whoever reads this server's console, and nobody else, set up the first administrator. */
@Component
public class SetupCode {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 12;

    private final String code = new SecureRandom()
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(LETTERS::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining());

    /** The code in groups of four, to be shown on the console alone. */
    public String spelled() {
        return String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8));
    }

    boolean matches(String given) {
        String letters = given.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(letters.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
