package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The file begins like a picture but is cut short or cannot be read. */
public final class PictureBroken extends Refusal {

    PictureBroken() {
        super("images.refusal.broken");
    }
}
