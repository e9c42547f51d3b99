package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;

/** A picture as the darkroom would keep it, for whoever puts pictures straight into the database. */
@SuppressWarnings("ArrayRecordComponent")
public record Copies(int width, int height, String mediaType, Map<Integer, byte[]> bySize) {

    public static Copies of(BufferedImage picture) {
        Prints prints = Prints.of(picture);
        Map<Integer, byte[]> bySize = new TreeMap<>();
        prints.copies().forEach((size, bytes) -> bySize.put(size.pixels(), bytes));
        return new Copies(prints.width(), prints.height(), prints.mediaType(), bySize);
    }
}
