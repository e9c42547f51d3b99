package app.elevenses.images;

import app.elevenses.kit.Refusal;

/** The picture is HEIC, HEIF or AVIF, for which Java has no reader. */
public final class PictureIsHeic extends Refusal {

    PictureIsHeic() {
        super("images.refusal.heic");
    }
}
