package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** The moment somebody chose is over already. */
public final class TimeOver extends Refusal {

    TimeOver() {
        super("later.refusal.time-over");
    }
}
