package app.elevenses.shell;

import java.time.Duration;

/** How long a sign-in is kept while nobody uses it. */
enum KeptFor {
    /** Until the browser closes, or for half a day where it never does. */
    THIS_BROWSER(Duration.ofHours(12)),

    /** On a device that asked for it. */
    LONG(Duration.ofDays(30));

    private final Duration unused;

    KeptFor(Duration unused) {
        this.unused = unused;
    }

    Duration unused() {
        return unused;
    }
}
