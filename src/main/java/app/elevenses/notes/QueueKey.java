package app.elevenses.notes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** A note's place in the queue: by the day to decide, then by id. */
public record QueueKey(LocalDate decideBy, long id) {

    static final QueueKey FIRST = new QueueKey(LocalDate.of(1, 1, 1), 0);

    private static final Pattern SHAPE = Pattern.compile("\\d{8}_\\d{18}");
    private static final long LAST_ID = 999_999_999_999_999_999L;
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** As text that sorts the other way round, for a feed puts the greatest first. */
    public String text() {
        return String.format(Locale.ROOT, "%08d_%018d", FAR.toEpochDay() - decideBy.toEpochDay(), LAST_ID - id);
    }

    /** Reads what {@link #text()} says; refuses anything else with an {@link IllegalArgumentException}. */
    public static QueueKey parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a place in the queue");
        }
        LocalDate day = FAR.minusDays(Long.parseLong(text.substring(0, 8)));
        return new QueueKey(day, LAST_ID - Long.parseLong(text.substring(9)));
    }
}
