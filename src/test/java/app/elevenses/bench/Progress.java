package app.elevenses.bench;

import java.time.Duration;
import java.time.Instant;

/** Says on the error stream what is being done, so that nobody wonders; figures go to the output alone. */
public final class Progress {

    private final Instant begin = Instant.now();

    public void say(String what, Object... details) {
        Duration since = Duration.between(begin, Instant.now());
        System.err.printf("%02d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), what.formatted(details));
    }
}
