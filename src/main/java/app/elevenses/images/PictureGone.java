package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The upload is no longer there, or was never theirs. */
public final class PictureGone extends Refusal {

    PictureGone() {
        super("images.refusal.gone");
    }
}
