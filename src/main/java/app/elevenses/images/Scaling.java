package app.elevenses.images;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, halving step by step so that every pixel counts. */
final class Scaling {

    private Scaling() {}

    /** The picture in plain sRGB, within a square of so many pixels and never larger than it was. */
    static BufferedImage fit(BufferedImage picture, int side) {
        double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage step = picture;
        do {
            step = draw(
                    step,
                    Math.max(width, (step.getWidth() + 1) / 2),
                    Math.max(height, (step.getHeight() + 1) / 2),
                    type);
        } while (step.getWidth() > width || step.getHeight() > height);
        return step;
    }

    /** The same picture without its alpha channel. */
    static BufferedImage opaque(BufferedImage picture) {
        return draw(picture, picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }
}
