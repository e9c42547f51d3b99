package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** The first administrator is already there. */
public final class AlreadySetUp extends Refusal {

    AlreadySetUp() {
        super("people.refusal.already-set-up");
    }
}
