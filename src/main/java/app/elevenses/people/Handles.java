package app.elevenses.people;

/** The shape of a handle, the short name that stands in addresses and mentions. */
public final class Handles {

    /** Two to thirty lower-case letters, digits, dots, dashes or underscores, beginning with a letter. */
    public static final String PATTERN = "[a-z][a-z0-9._-]{1,29}";

    private Handles() {}
}
