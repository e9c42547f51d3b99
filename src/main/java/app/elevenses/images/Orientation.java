package app.elevenses.images;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How the camera was held, as the EXIF number from 1 (upright) to 8. */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    Orientation {
        if (code < 1 || code > 8) {
            code = 1;
        }
    }

    /** The picture as it was meant to be seen. */
    BufferedImage turn(BufferedImage picture) {
        if (code == 1) {
            return picture;
        }
        boolean sideways = code >= 5;
        BufferedImage turned = new BufferedImage(
                sideways ? picture.getHeight() : picture.getWidth(),
                sideways ? picture.getWidth() : picture.getHeight(),
                picture.getType());
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(picture, turn(picture.getWidth(), picture.getHeight()), null);
        canvas.dispose();
        return turned;
    }

    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
