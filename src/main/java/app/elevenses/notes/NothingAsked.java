package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** There is no question to answer. */
public final class NothingAsked extends Refusal {

    NothingAsked() {
        super("notes.refusal.nothing-asked");
    }
}
