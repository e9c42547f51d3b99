package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Nobody here goes by that name. */
public final class NobodyThere extends Refusal {

    NobodyThere() {
        super("people.refusal.nobody-there");
    }
}
