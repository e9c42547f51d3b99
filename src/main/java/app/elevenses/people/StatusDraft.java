package app.elevenses.people;

import app.elevenses.text.Emoji;
import app.elevenses.text.ShortCodes;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A status as somebody writes it, in characters as people count them. */
public record StatusDraft(
        String emoji, String words, @Nullable Instant endsAt) {

    public static final int LONGEST = 80;
    public static final String USUAL_EMOJI = "💬";

    private static final Pattern FIRST_AND_REST = Pattern.compile("(\\X)\\s*(.*)", Pattern.DOTALL);

    /** Of one line, in which an emoji or its short code may stand first. */
    public static StatusDraft read(String typed) {
        String line = ShortCodes.spelled(typed.strip());
        Matcher parts = FIRST_AND_REST.matcher(line);
        return parts.matches() && Emoji.isOne(parts.group(1))
                ? new StatusDraft(parts.group(1), parts.group(2), null)
                : new StatusDraft(USUAL_EMOJI, line, null);
    }
}
