package app.elevenses.wall;

import app.elevenses.kit.Refusal;

/** A celebration names nobody. */
public final class NobodyCelebrated extends Refusal {

    NobodyCelebrated() {
        super("wall.refusal.nobody");
    }
}
