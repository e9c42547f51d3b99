package app.elevenses.people;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The shape of a handle, the short name that stands in addresses and mentions. */
public final class Handles {

    /**
     * Two to thirty lower-case letters, digits, dots, dashes or underscores, beginning with a letter; {@code here} speaks
     * to everybody who is in a room, and is nobody's.
     */
    public static final String PATTERN = "(?!here$)[a-z][a-z0-9._-]{1,29}";

    private static final int LONGEST_SUGGESTED = 26;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Handles() {}

    /** One that comes to mind for somebody of that name; empty when none does. */
    static String suggest(String name) {
        String given = name.strip().split("\\s+")[0];
        String letters = LATIN.transliterate(given).replaceAll("[^a-z0-9]", "").replaceAll("^[0-9]+", "");
        String handle = letters.substring(0, Math.min(letters.length(), LONGEST_SUGGESTED));
        return handle.matches(PATTERN) ? handle : "";
    }

    /** The handle somebody means who typed this: without what surrounds it, in lower case. */
    public static String read(String typed) {
        return typed.trim().strip().toLowerCase(Locale.ROOT);
    }
}
