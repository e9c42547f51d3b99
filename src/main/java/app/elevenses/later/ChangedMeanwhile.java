package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** The message that waits was changed on another device since it was read. */
public final class ChangedMeanwhile extends Refusal {

    ChangedMeanwhile() {
        super("later.refusal.changed-meanwhile");
    }
}
