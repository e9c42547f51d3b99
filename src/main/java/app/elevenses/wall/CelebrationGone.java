package app.elevenses.wall;

import app.elevenses.kit.Refusal;

/** The celebration is no longer there, or never was. */
public final class CelebrationGone extends Refusal {

    CelebrationGone() {
        super("wall.refusal.gone");
    }
}
