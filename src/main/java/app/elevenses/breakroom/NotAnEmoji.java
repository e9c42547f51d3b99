package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** A reaction is something else than a single emoji. */
public final class NotAnEmoji extends Refusal {

    NotAnEmoji() {
        super("breakroom.refusal.not-an-emoji");
    }
}
