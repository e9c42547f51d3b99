package app.elevenses.images;

/**
 * How a feature that shows pictures says who may see them; asked at every request, in their order, and one yes is
 * enough.
 */
public interface PictureUse {

    /** Whether this feature shows the picture to the person who is signed in; a picture it does not know is a no. */
    boolean shows(long pictureId);
}
