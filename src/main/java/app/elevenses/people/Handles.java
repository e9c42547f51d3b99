package app.elevenses.people;

import java.util.Locale;

/** The shape of a handle, the short name that stands in addresses and mentions. */
public final class Handles {

    /** Two to thirty lower-case letters, digits, dots, dashes or underscores, beginning with a letter. */
    public static final String PATTERN = "[a-z][a-z0-9._-]{1,29}";

    private Handles() {}

    /** The handle somebody means who typed this: without what surrounds it, in lower case. */
    public static String read(String typed) {
        return typed.trim().strip().toLowerCase(Locale.ROOT);
    }
}
