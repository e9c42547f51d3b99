package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Nobody moderates what they wrote themselves, nor who is no moderator anything. */
public final class NotYoursToHide extends Refusal {

    NotYoursToHide() {
        super("breakroom.refusal.not-yours-to-hide");
    }
}
