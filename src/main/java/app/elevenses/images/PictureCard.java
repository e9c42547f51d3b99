package app.elevenses.images;

/** A picture in brief, with the width and height in pixels of its largest copy, known before it is loaded. */
public record PictureCard(long id, int width, int height) {

    /** The path a browser loads the picture from, no larger than asked. */
    public String url(PictureSize size) {
        return "/pictures/" + id + "/" + size.pixels();
    }
}
