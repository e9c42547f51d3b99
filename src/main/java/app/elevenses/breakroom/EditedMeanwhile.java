package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Whoever edits a message has edited it on another device since they read it here. */
public final class EditedMeanwhile extends Refusal {

    EditedMeanwhile() {
        super("breakroom.refusal.edited-meanwhile");
    }
}
