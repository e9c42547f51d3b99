package app.elevenses.journeys;

import app.elevenses.demo.drawing.Illustrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that people bring along. */
final class Paintings {

    private Paintings() {}

    static byte[] png(String occasion, long seed) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(Illustrations.draw(occasion, 0, seed), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
