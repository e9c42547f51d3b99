package app.elevenses.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wants others to know of them for a while; without an end it stays until they change it. */
public record StatusItem(
        String emoji, String words, @Nullable Instant endsAt) {

    boolean isOverAt(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }
}
