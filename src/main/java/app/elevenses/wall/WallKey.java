package app.elevenses.wall;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/** A celebration's place on the wall: by time, then by id. */
public record WallKey(Instant publishedAt, long id) implements Comparable<WallKey> {

    private static final Comparator<WallKey> ORDER =
            Comparator.comparing(WallKey::publishedAt).thenComparing(WallKey::id);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public int compareTo(WallKey other) {
        return ORDER.compare(this, other);
    }

    /** As text that sorts the same way. */
    public String text() {
        return "%s_%019d".formatted(TIME.format(publishedAt), id);
    }

    /** Reads what {@link #text()} says; refuses anything else with an {@link IllegalArgumentException}. */
    public static WallKey parse(String text) {
        String[] parts = text.split("_", 2);
        try {
            return new WallKey(TIME.parse(parts[0], Instant::from), Long.parseLong(parts[parts.length - 1]));
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a place on the wall", malformed);
        }
    }
}
