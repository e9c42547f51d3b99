package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Too many went wrong in a row. */
public final class TooManyTries extends Refusal {

    TooManyTries() {
        super("people.refusal.too-many-tries");
    }
}
