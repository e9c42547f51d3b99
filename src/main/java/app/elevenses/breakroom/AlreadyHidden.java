package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Another moderator was quicker. */
public final class AlreadyHidden extends Refusal {

    AlreadyHidden() {
        super("breakroom.refusal.already-hidden");
    }
}
