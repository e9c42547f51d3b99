package app.elevenses.demo;

import app.elevenses.images.Pictures;
import app.elevenses.people.Acting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Draws the pictures of the demo and hands them in, two at a time and ahead of those who need them. */
final class Album implements AutoCloseable {

    private final ExecutorService hands = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2));
    private final Pictures pictures;
    private final Acting acting;

    Album(Pictures pictures, Acting acting) {
        this.pictures = pictures;
        this.acting = acting;
    }

    /** The id of the picture, once it is there. */
    Future<Long> order(Cast owner, long ownerId, Supplier<BufferedImage> drawing) {
        return acting.as(
                owner.handle(),
                () -> hands.submit(() -> {
                    InputStream drawn = png(drawing.get());
                    return pictures.takeIn(drawn, ownerId).id();
                }));
    }

    static long arrived(Future<Long> ordered) {
        try {
            return ordered.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was stopped while it was made", stopped);
        } catch (ExecutionException spoilt) {
            throw new IllegalStateException("A picture of the demo could not be made", spoilt.getCause());
        }
    }

    /** Hardly compressed, for it is read again at once. */
    private static InputStream png(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
