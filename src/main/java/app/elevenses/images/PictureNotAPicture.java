package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The file is none of the kinds of picture that are taken in, whatever its name says. */
public final class PictureNotAPicture extends Refusal {

    PictureNotAPicture() {
        super("images.refusal.not-a-picture");
    }
}
