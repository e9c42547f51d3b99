package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The file holds more megabytes than are taken in. */
public final class PictureTooHeavy extends Refusal {

    PictureTooHeavy(long megabytes) {
        super("images.refusal.too-heavy", megabytes);
    }
}
