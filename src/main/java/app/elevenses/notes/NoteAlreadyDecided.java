package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** Somebody else has just decided about it. */
public final class NoteAlreadyDecided extends Refusal {

    NoteAlreadyDecided() {
        super("notes.refusal.already-decided");
    }
}
