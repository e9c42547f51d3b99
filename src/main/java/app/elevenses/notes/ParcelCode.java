package app.elevenses.notes;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a parcel is found by on paper: nobody can guess it, and no character looks like another. */
final class ParcelCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private ParcelCode() {}

    static String fresh() {
        return CHANCE.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** The code that somebody typed, however they spaced it. */
    static Optional<String> read(String typed) {
        String code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(read -> SHAPE.matcher(read).matches());
    }
}
