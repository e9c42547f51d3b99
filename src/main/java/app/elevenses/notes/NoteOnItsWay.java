package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** It is printed already and cannot be cancelled. */
public final class NoteOnItsWay extends Refusal {

    NoteOnItsWay() {
        super("notes.refusal.on-its-way");
    }
}
