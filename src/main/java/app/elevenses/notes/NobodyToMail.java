package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** A note is for nobody. */
public final class NobodyToMail extends Refusal {

    NobodyToMail() {
        super("notes.refusal.nobody");
    }
}
