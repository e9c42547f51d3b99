package app.elevenses.people;

import app.elevenses.text.PlainText;

/** The shape of a name, by which colleagues call somebody, or of a team or an office. */
public final class Names {

    public static final int LONGEST = 120;
    public static final int LONGEST_OF_A_PLACE = 80;

    private Names() {}

    /** The name on one line, tidied; refuses one that nobody could see, and more than {@code longest} characters. */
    static String read(String typed, int longest) {
        String name = PlainText.tidy(typed.replaceAll("\\R", " "));
        if (PlainText.saysNothing(name) || PlainText.length(name) > longest) {
            throw new NameUnfit(longest);
        }
        return name;
    }
}
