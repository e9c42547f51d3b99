package app.elevenses.previews;

import java.time.Duration;

/** When one stops waiting, whatever has come until then. */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Not negative. */
    long nanosLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
