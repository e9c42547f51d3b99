package app.elevenses.polls.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a poll closes by itself, as one chooses it. */
enum PollEnd {
    NEVER(null),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7));

    private final @Nullable Duration open;

    PollEnd(@Nullable Duration open) {
        this.open = open;
    }

    /** How message files call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Instant after(Instant now) {
        return open == null ? null : now.plus(open);
    }
}
