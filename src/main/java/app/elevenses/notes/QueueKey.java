package app.elevenses.notes;

import java.time.LocalDate;
import java.util.Locale;

/** A note's place in the queue: by the day to decide, then by id. */
public record QueueKey(LocalDate decideBy, long id) {

    static final QueueKey FIRST = new QueueKey(LocalDate.of(1, 1, 1), 0);

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** As text that sorts the other way round, for a feed puts the greatest first. */
    public String text() {
        return String.format(Locale.ROOT, "%08d_%019d", FAR.toEpochDay() - decideBy.toEpochDay(), Long.MAX_VALUE - id);
    }

    /** Reads what {@link #text()} says; refuses anything else with an {@link IllegalArgumentException}. */
    public static QueueKey parse(String text) {
        String[] parts = text.split("_", 2);
        try {
            LocalDate day = FAR.minusDays(Integer.parseUnsignedInt(parts[0]));
            return new QueueKey(day, Long.MAX_VALUE - Long.parseLong(parts[parts.length - 1]));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("not a place in the queue", malformed);
        }
    }
}
