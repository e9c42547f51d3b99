package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Develops pictures, two at a time because each needs much memory; the others wait their turn. */
@Component
class Darkroom {

    private final Semaphore places = new Semaphore(2, true);

    /** Readers are looked for once, through the class loader of the first thread that asks: let it be the right one. */
    Darkroom() {
        ImageIO.scanForPlugins();
    }

    /** The content is asked for when it is its turn, so that those who wait hold none. */
    Prints develop(Supplier<byte[]> original) {
        places.acquireUninterruptibly();
        try {
            return develop(original.get());
        } finally {
            places.release();
        }
    }

    static Prints develop(byte[] content) {
        PictureFormat format = PictureFormat.of(content);
        BufferedImage picture = Grey.plain(Decoding.read(format, content));
        BufferedImage largest = Scaling.fit(picture, PictureSize.FULL.pixels());
        BufferedImage meant = format == PictureFormat.PNG ? PngColours.meant(content, largest) : largest;
        return Prints.of(Exif.orientation(format, content).turn(meant));
    }
}
