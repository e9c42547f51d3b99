package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** A message has more pictures than anybody would look through. */
public final class TooManyPictures extends Refusal {

    public TooManyPictures(int most) {
        super("breakroom.refusal.too-many-pictures", most);
    }
}
