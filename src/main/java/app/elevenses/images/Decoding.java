package app.elevenses.images;

import app.elevenses.kit.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the pixels of a picture, fewer of them where it is large, after a look at the size its header claims. */
final class Decoding {

    private static final int MOST_MEGAPIXELS = 50;
    private static final int MOST_PIXELS_IN_MEMORY = 16_000_000;

    private Decoding() {}

    static BufferedImage read(PictureFormat format, byte[] content) {
        try {
            refuseTraps(format, content);
            return read(format.reader(), content);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw new PictureBroken();
        }
    }

    private static void refuseTraps(PictureFormat format, byte[] content) throws IOException {
        switch (format) {
            case JPEG -> JpegScans.refuseTooMany(content);
            // The reader makes room for what a frame says of itself, whatever the header of the file says.
            case WEBP -> WebpChunk.each(content, chunk -> everyNth(chunk.pixels()));
            case PNG, GIF -> {}
        }
    }

    private static BufferedImage read(ImageReader reader, byte[] content) throws IOException {
        List<String> warnings = new ArrayList<>();
        try (ImageInputStream input = new ContentStream(content)) {
            reader.setInput(input, false, true);
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            ImageReadParam parameters = reader.getDefaultReadParam();
            int every = everyNth((long) reader.getWidth(0) * reader.getHeight(0));
            parameters.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = reader.read(0, parameters);
            refuseCutShort(warnings);
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** Of how many pixels in a row, and of how many rows, one is read. */
    static int everyNth(long pixels) {
        if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
            throw new PictureTooLarge(MOST_MEGAPIXELS);
        }
        return Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS_IN_MEMORY)));
    }

    /** The JPEG reader fills what is missing with grey and merely warns. */
    private static void refuseCutShort(List<String> warnings) {
        if (warnings.stream().anyMatch(it -> it.contains("Missing EOI") || it.contains("premature end"))) {
            throw new PictureBroken();
        }
    }
}
