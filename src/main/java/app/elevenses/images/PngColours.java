package app.elevenses.images;

import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.SequentialByteArrayReader;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Turns the colours a PNG's profile means into sRGB; the readers of JPEG and WebP do so by themselves. */
final class PngColours {

    private static final int MOST_PROFILE_BYTES = 4 * 1024 * 1024;

    private PngColours() {}

    /** The picture as its profile means it, or as it is where there is no profile or an odd one. */
    static BufferedImage meant(byte[] content, BufferedImage picture) {
        try {
            SequentialByteArrayReader reader = new SequentialByteArrayReader(content);
            for (PngChunk chunk : new PngChunkReader().extract(reader, Set.of(PngChunkType.iCCP))) {
                return converted(picture, profile(chunk.getBytes()));
            }
        } catch (Exception odd) {
            return picture;
        }
        return picture;
    }

    /** A name up to a zero, a byte for the method, and the profile, compressed. */
    private static ICC_Profile profile(byte[] chunk) throws IOException {
        int start = 0;
        while (chunk[start] != 0) {
            start++;
        }
        ByteArrayInputStream compressed = new ByteArrayInputStream(chunk, start + 2, chunk.length);
        try (InputStream inflated = new InflaterInputStream(compressed)) {
            return ICC_Profile.getInstance(inflated.readNBytes(MOST_PROFILE_BYTES));
        }
    }

    private static BufferedImage converted(BufferedImage picture, ICC_Profile profile) {
        int alpha = picture.getColorModel().hasAlpha() ? 0xff000000 : 0;
        ColorModel colours = new DirectColorModel(
                new ICC_ColorSpace(profile),
                alpha == 0 ? 24 : 32,
                0xff0000,
                0xff00,
                0xff,
                alpha,
                false,
                DataBuffer.TYPE_INT);
        BufferedImage meant = new BufferedImage(colours, picture.getRaster(), false, null);
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        return new ColorConvertOp(null).filter(meant, plain);
    }
}
