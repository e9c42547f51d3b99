package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Somebody still belongs there. */
public final class StillInUse extends Refusal {

    StillInUse() {
        super("people.refusal.still-in-use");
    }
}
