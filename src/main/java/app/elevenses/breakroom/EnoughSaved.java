package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Somebody has saved so much that they would not find it again. */
public final class EnoughSaved extends Refusal {

    EnoughSaved(int most) {
        super("breakroom.refusal.enough-saved", most);
    }
}
