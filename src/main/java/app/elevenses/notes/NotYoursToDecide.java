package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** Nobody decides about what they asked for or will receive. */
public final class NotYoursToDecide extends Refusal {

    NotYoursToDecide() {
        super("notes.refusal.not-yours");
    }
}
