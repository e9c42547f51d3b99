package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The picture measures more megapixels than are read. */
public final class PictureTooLarge extends Refusal {

    PictureTooLarge(long megapixels) {
        super("images.refusal.too-large", megapixels);
    }
}
