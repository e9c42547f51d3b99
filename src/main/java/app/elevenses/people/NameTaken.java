package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** There is one of that name already. */
public final class NameTaken extends Refusal {

    NameTaken() {
        super("people.refusal.name-taken");
    }
}
