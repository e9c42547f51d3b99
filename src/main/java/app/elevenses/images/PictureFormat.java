package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of picture taken in, told apart by how their bytes begin. */
enum PictureFormat {
    JPEG(head -> head.startsWith("\u00ff\u00d8\u00ff")),
    PNG(head -> head.startsWith("\u0089PNG\r\n\u001a\n")),
    GIF(head -> head.startsWith("GIF87a") || head.startsWith("GIF89a")),
    WEBP(head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8));

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "avif", "avis");

    private final Predicate<String> begins;

    PictureFormat(Predicate<String> begins) {
        this.begins = begins;
    }

    /** The format a file is in, refused when it is none of ours. */
    static PictureFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 12), ISO_8859_1);
        for (PictureFormat format : values()) {
            if (format.begins.test(head)) {
                return format;
            }
        }
        if (head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8))) {
            throw new PictureIsHeic();
        }
        throw new PictureNotAPicture();
    }

    ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }
}
