package app.elevenses.breakroom;

import com.ibm.icu.text.Transliterator;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of an address that leads to a room: made from its name, and its own for good, whatever the name becomes. */
final class RoomSlug {

    private static final int LONGEST_OF_NAME = 40;
    private static final int MOST_TRIED = 50;
    private static final int SECRET_LETTERS = 10;
    private static final String WITHOUT_A_LETTER = "room";
    private static final Set<String> TAKEN_BY_THE_HOUSE = Set.of(Rooms.KITCHEN, "rooms", "with", "later", "questions");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Without vowels, so that nothing is spelled. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final SecureRandom CHANCE = new SecureRandom();

    private RoomSlug() {}

    /** The first of "bar", "bar-2", "bar-3" … that no other room has. */
    static String open(String name, Predicate<String> taken) {
        String plain = plain(name);
        return Stream.concat(
                        Stream.of(plain), IntStream.rangeClosed(2, MOST_TRIED).mapToObj(number -> plain + "-" + number))
                .filter(slug -> !TAKEN_BY_THE_HOUSE.contains(slug) && !taken.test(slug))
                .findFirst()
                .orElseGet(() -> closed(name));
    }

    /** One that nobody guesses, and that takes no name away from others, who would learn of it. */
    static String closed(String name) {
        return plain(name) + "-" + secret();
    }

    /** One that says nothing at all. */
    static String secret() {
        return CHANCE.ints(SECRET_LETTERS, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    private static String plain(String name) {
        String latin =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()").transliterate(name);
        String words = BETWEEN_WORDS.matcher(latin).replaceAll("-").replaceAll("^-|-$", "");
        String brief =
                words.substring(0, Math.min(words.length(), LONGEST_OF_NAME)).replaceAll("-$", "");
        return brief.isEmpty() ? WITHOUT_A_LETTER : brief;
    }
}
