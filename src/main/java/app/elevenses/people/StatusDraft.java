package app.elevenses.people;

import app.elevenses.text.Emoji;
import app.elevenses.text.ShortCodes;
import app.elevenses.text.SpokenTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A status as somebody writes it, in characters as people count them. */
public record StatusDraft(
        String emoji, String words, @Nullable Instant endsAt) {

    public static final int LONGEST = 80;
    public static final String USUAL_EMOJI = "💬";

    private static final Pattern FIRST_AND_REST = Pattern.compile("(\\X)\\s*(.*)", Pattern.DOTALL);

    /** Of one line, in which an emoji or its short code may stand first, and until when it is so last. */
    public static StatusDraft read(String typed, ZonedDateTime now, WorkingHours hours) {
        return SpokenTime.last(typed, now, hours.from())
                .map(until -> read(until.rest(), until.at().toInstant()))
                .orElseGet(() -> read(typed, null));
    }

    private static StatusDraft read(String typed, @Nullable Instant endsAt) {
        String line = ShortCodes.spelled(typed.strip());
        Matcher parts = FIRST_AND_REST.matcher(line);
        return parts.matches() && Emoji.isOne(parts.group(1))
                ? new StatusDraft(parts.group(1), parts.group(2), endsAt)
                : new StatusDraft(USUAL_EMOJI, line, endsAt);
    }
}
