package app.elevenses.demo.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.DoubleBinaryOperator;

/** Colour as it comes off a dry brush or a stamp: dense here, single specks there. */
final class Grain {
    private Grain() {}

    /** Strews specks over the shape; the density at a pixel goes from 0, none, to 1, all of it. */
    static void strew(Graphics2D graphics, Shape shape, Color colour, DoubleBinaryOperator density) {
        Rectangle frame = visible(graphics, shape);
        if (frame.isEmpty()) {
            return;
        }
        var specks = new BufferedImage(frame.width, frame.height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) specks.getRaster().getDataBuffer()).getData();
        int rgb = colour.getRGB() & 0xFFFFFF;
        int at = 0;
        for (int y = frame.y; y < frame.y + frame.height; y++) {
            for (int x = frame.x; x < frame.x + frame.width; x++) {
                double over = density.applyAsDouble(x, y) - Noise.grain(x, y);
                pixels[at++] = over <= -0.12 ? 0 : alpha(over) << 24 | rgb;
            }
        }
        graphics.setPaint(new TexturePaint(specks, frame));
        graphics.fill(shape);
    }

    static Rectangle visible(Graphics2D graphics, Shape shape) {
        Rectangle frame = shape.getBounds();
        frame.grow(1, 1);
        Rectangle clip = graphics.getClipBounds();
        return clip == null ? frame : frame.intersection(clip);
    }

    /** Lays the tooth of the paper over a finished sheet and lets its corners sink a little. */
    static void press(BufferedImage sheet) {
        int[] pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        for (int at = 0; at < pixels.length; at++) {
            int x = at % width;
            int y = at / width;
            double off = Math.hypot((double) x / width - 0.5, (double) y / height - 0.5);
            double tooth = (Noise.grain(x * 3 + 101, y) - 0.5) * 0.07 + (Noise.grain(x >> 1, y >> 1) - 0.5) * 0.035;
            double light = 1.005 + tooth - Math.max(0, off - 0.42) * 0.35;
            pixels[at] = scaled(pixels[at], light);
        }
    }

    private static int alpha(double over) {
        return (int) (255 * Math.clamp((over + 0.12) / 0.24, 0, 1));
    }

    private static int scaled(int rgb, double light) {
        int red = (int) Math.min(255, (rgb >> 16 & 255) * light);
        int green = (int) Math.min(255, (rgb >> 8 & 255) * light);
        int blue = (int) Math.min(255, (rgb & 255) * light);
        return red << 16 | green << 8 | blue;
    }
}
