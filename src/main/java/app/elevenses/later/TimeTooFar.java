package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** The moment somebody chose is further away than a year. */
public final class TimeTooFar extends Refusal {

    TimeTooFar() {
        super("later.refusal.time-too-far");
    }
}
