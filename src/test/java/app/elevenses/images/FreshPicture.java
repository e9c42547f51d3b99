package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.util.Random;

/** A picture that nobody took in before. */
public final class FreshPicture {

    private static final Random COLOURS = new Random();

    private FreshPicture() {}

    public static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, COLOURS.nextInt());
        picture.setRGB(1, 0, COLOURS.nextInt());
        return SamplePictures.png(picture);
    }
}
