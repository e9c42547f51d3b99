package app.elevenses.images;

/** The sizes a picture is kept in, each the side of a square in pixels that the picture fits within. */
public enum PictureSize {
    SMALL(96),
    MEDIUM(480),
    LARGE(960),
    FULL(1600);

    private final int pixels;

    PictureSize(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** Pictures are never enlarged: one whose longest side fits the size below needs no copy of this size. */
    boolean adds(int longestSide) {
        return this == SMALL || longestSide > values()[ordinal() - 1].pixels;
    }
}
