package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** There is no such note, or not for whoever asks. */
public final class NoteGone extends Refusal {

    NoteGone() {
        super("notes.refusal.gone");
    }
}
