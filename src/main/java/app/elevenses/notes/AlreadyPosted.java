package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** It is in the post already. */
public final class AlreadyPosted extends Refusal {

    AlreadyPosted() {
        super("notes.refusal.already-posted");
    }
}
