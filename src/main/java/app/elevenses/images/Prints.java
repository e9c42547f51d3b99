package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A picture made ready to be kept: its copies, smallest first, and the width and height in pixels of the largest. */
record Prints(int width, int height, String mediaType, Map<PictureSize, byte[]> copies) {

    /** Makes each copy from the next larger one, and none that would be the same as the size below. */
    static Prints of(BufferedImage picture) {
        Printing printing = Printing.suiting(picture);
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        Map<PictureSize, byte[]> copies = new EnumMap<>(PictureSize.class);
        BufferedImage copy = picture;
        for (PictureSize size : List.of(PictureSize.values()).reversed()) {
            if (size.adds(longest)) {
                copy = Scaling.fit(copy, size.pixels());
                copies.put(size, printing.write(copy));
            }
        }
        return new Prints(picture.getWidth(), picture.getHeight(), printing.mediaType(), copies);
    }
}
