package app.elevenses.later;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far ahead something may be left for later: not at all in the past, and for a year at most. */
final class Ahead {

    static final Duration FARTHEST = Duration.ofDays(366);

    private Ahead() {}

    /** The moment as it is kept. */
    static Instant require(Instant chosen, Instant now) {
        if (!chosen.isAfter(now)) {
            throw new TimeOver();
        }
        if (chosen.isAfter(now.plus(FARTHEST))) {
            throw new TimeTooFar();
        }
        return chosen.truncatedTo(ChronoUnit.MICROS);
    }
}
