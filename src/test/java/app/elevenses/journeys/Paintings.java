package app.elevenses.journeys;

import app.elevenses.demo.drawing.Illustrations;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that people bring along. */
final class Paintings {

    private Paintings() {}

    static byte[] png(String occasion, long seed) {
        return written(Illustrations.draw(occasion, 0, seed));
    }

    /** One of forty colours. */
    static byte[] tile(int number) {
        BufferedImage tile = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = tile.createGraphics();
        brush.setColor(Color.getHSBColor(number / 40f, 0.5f, 0.9f));
        brush.fillRect(0, 0, 240, 160);
        brush.dispose();
        return written(tile);
    }

    private static byte[] written(BufferedImage painting) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(painting, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
