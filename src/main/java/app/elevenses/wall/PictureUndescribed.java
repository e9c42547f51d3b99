package app.elevenses.wall;

import app.elevenses.kit.Refusal;

/** A picture comes without words for those who cannot see it. */
public final class PictureUndescribed extends Refusal {

    PictureUndescribed() {
        super("wall.refusal.picture-undescribed");
    }
}
