package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** It has been printed before. */
public final class AlreadyPrinted extends Refusal {

    public AlreadyPrinted() {
        super("notes.refusal.already-printed");
    }
}
