package app.elevenses.search;

import app.elevenses.text.Sought;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to find: words, whoever wrote them, where, and when; each narrows it, and each may be missing.
 * {@code from} is part of the time, {@code until} is not.
 */
public record Question(
        Sought words,
        @Nullable Long writerId,
        @Nullable String place,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Whether nothing at all is asked. */
    public boolean isEmpty() {
        return words.isEmpty() && writerId == null && place == null && from == null && until == null;
    }
}
