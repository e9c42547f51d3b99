package app.elevenses.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands among all that is found: by time, then by what kind of thing it is, then by its id. */
public record FindingKey(Instant at, String kind, long id) implements Comparable<FindingKey> {

    /** Comes after everything. */
    public static final FindingKey LAST = new FindingKey(Instant.parse("9999-12-31T23:59:59Z"), "", 0);

    private static final Pattern SPELLED = Pattern.compile("(\\d{18})-([a-z]{1,20})-(\\d{19})");
    private static final Comparator<FindingKey> ORDER =
            Comparator.comparing(FindingKey::at).thenComparing(FindingKey::kind).thenComparing(FindingKey::id);

    /** Sorts as text as it does itself, from 1970 on. */
    public String spelled() {
        return "%018d-%s-%019d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, at), kind, id);
    }

    /** The one that is spelled like that, if any is. */
    public static Optional<FindingKey> read(String spelled) {
        Matcher parts = SPELLED.matcher(spelled);
        return parts.matches()
                ? Optional.of(new FindingKey(
                        Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                        parts.group(2),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** Of the things of that kind and of this very time, those stand before this one whose id is less than that. */
    public long idBefore(String other) {
        if (other.equals(kind)) {
            return id;
        }
        return other.compareTo(kind) < 0 ? Long.MAX_VALUE : 0;
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
