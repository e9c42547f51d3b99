package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** What was left for later is not there any more, or never was, or is somebody else's. */
public final class NotThere extends Refusal {

    NotThere() {
        super("later.refusal.not-there");
    }
}
