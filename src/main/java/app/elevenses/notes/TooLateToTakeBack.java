package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** A decision cannot be taken back any more. */
public final class TooLateToTakeBack extends Refusal {

    TooLateToTakeBack() {
        super("notes.refusal.too-late");
    }
}
