package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Somebody already has that handle. */
public final class HandleTaken extends Refusal {

    HandleTaken() {
        super("people.refusal.handle-taken");
    }
}
