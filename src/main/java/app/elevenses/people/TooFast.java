package app.elevenses.people;

import app.elevenses.kit.Refusal;
import java.time.Duration;

/** It is more than others can follow; after a while it goes on. */
public final class TooFast extends Refusal {

    private final transient Duration wait;

    TooFast(Duration wait) {
        super("people.refusal.too-fast", wait.toSeconds() + 1);
        this.wait = wait;
    }

    /** In milliseconds, never too few. */
    public long waitMillis() {
        return wait.toMillis() + 1;
    }
}
