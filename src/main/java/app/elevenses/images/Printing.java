package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels and nothing else: as PNG where something shines through, as JPEG otherwise. */
enum Printing {
    JPEG("image/jpeg"),
    PNG("image/png");

    private static final float QUALITY = 0.82f;

    private final String mediaType;

    Printing(String mediaType) {
        this.mediaType = mediaType;
    }

    static Printing suiting(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() && shinesThrough(picture) ? PNG : JPEG;
    }

    private static boolean shinesThrough(BufferedImage picture) {
        int width = picture.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int pixel : picture.getRGB(0, y, width, 1, row, 0, width)) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] write(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(paper(picture), null, null), parameters(writer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage paper(BufferedImage picture) {
        return this == JPEG && picture.getColorModel().hasAlpha() ? Scaling.opaque(picture) : picture;
    }

    private ImageWriteParam parameters(ImageWriter writer) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (this == JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
