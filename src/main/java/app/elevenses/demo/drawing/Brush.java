package app.elevenses.demo.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints cut paper, ink, shade and light onto one sheet, in one palette, with one unsteady hand. */
final class Brush {
    private final Palette palette;
    private final Random random;
    private final Wobble wobble;
    private Graphics2D graphics;
    private AffineTransform place = new AffineTransform();

    private Brush(BufferedImage sheet, Palette palette, long seed) {
        this.palette = palette;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.wobble = new Wobble(between(0, 16));
        this.graphics = pen(sheet);
    }

    static BufferedImage paint(Drawing drawing, int width, int height, Palette palette, long seed) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = new Brush(sheet, palette, seed);
        drawing.draw(brush);
        brush.graphics.dispose();
        Grain.press(sheet);
        return sheet;
    }

    Palette palette() {
        return palette;
    }

    /** Somewhere between the two, different each time and the same for the same seed. */
    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    int oneOf(int count) {
        return random.nextInt(count);
    }

    /** Cut paper, lit from the upper left. */
    void fill(Color colour, Shape shape) {
        fill(colour, palette.dark(colour), shape);
    }

    /** The same with a shade of its own, as skin needs. */
    void fill(Color colour, Color shade, Shape shape) {
        Shape cut = cut(shape);
        graphics.setPaint(colour);
        graphics.fill(cut);
        lit(cut, colour, shade);
    }

    /** One even coat, thinned to the opacity given, from 0 to 1. */
    void wash(Color colour, double opacity, Shape shape) {
        graphics.setPaint(Palette.thin(colour, opacity));
        graphics.fill(cut(shape));
    }

    void shadow(Shape shape) {
        wash(palette.ink(), 0.2, shape);
    }

    void line(Color colour, double width, Shape shape) {
        graphics.setPaint(colour);
        graphics.fill(wobble.stroke(
                place.createTransformedShape(shape), width * Math.sqrt(Math.abs(place.getDeterminant()))));
    }

    /** Specks that thin out from one point of the shape to another. */
    void fade(Color colour, double strength, Shape shape, double fromX, double fromY, double toX, double toY) {
        Point2D from = place.transform(new Point2D.Double(fromX, fromY), null);
        Point2D to = place.transform(new Point2D.Double(toX, toY), null);
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = dx * dx + dy * dy;
        Grain.strew(graphics, cut(shape), colour, (x, y) -> {
            double way = ((x - from.getX()) * dx + (y - from.getY()) * dy) / length;
            return strength * Math.clamp(1 - way, 0, 1);
        });
    }

    void glow(Color colour, double strength, double x, double y, double radius) {
        Point2D middle = place.transform(new Point2D.Double(x, y), null);
        double reach = radius * Math.sqrt(Math.abs(place.getDeterminant()));
        Shape disc = place.createTransformedShape(Outline.dot(x, y, radius));
        Grain.strew(graphics, disc, colour, (px, py) -> {
            double way = 1 - Math.hypot(px - middle.getX(), py - middle.getY()) / reach;
            return way <= 0 ? -1 : strength * way * way - 0.12 * (1 - way);
        });
    }

    void put(Drawing thing, double x, double y, double scale) {
        put(thing, x, y, scale, 0);
    }

    /** Draws a thing with its origin here, turned clockwise by some degrees. */
    void put(Drawing thing, double x, double y, double scale, double degrees) {
        AffineTransform before = new AffineTransform(place);
        place.translate(x, y);
        place.rotate(Math.toRadians(degrees));
        place.scale(scale, scale);
        thing.draw(this);
        place = before;
    }

    /** The same thing seen in a mirror that stands at x. */
    void mirrored(Drawing thing, double x, double y, double scale) {
        AffineTransform before = new AffineTransform(place);
        place.translate(x, y);
        place.scale(-scale, scale);
        thing.draw(this);
        place = before;
    }

    /** Draws in the current place, but only what lies within the shape shows. */
    void inside(Shape shape, Drawing drawing) {
        Shape cut = cut(shape);
        Rectangle frame = Grain.visible(graphics, cut);
        if (frame.isEmpty()) {
            return;
        }
        var layer = new BufferedImage(frame.width, frame.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D below = graphics;
        graphics = pen(layer);
        graphics.translate(-frame.x, -frame.y);
        drawing.draw(this);
        graphics.dispose();
        graphics = below;
        graphics.setPaint(new TexturePaint(layer, frame));
        graphics.fill(cut);
    }

    private Shape cut(Shape shape) {
        return wobble.cut(place.createTransformedShape(shape));
    }

    private void lit(Shape cut, Color colour, Color shade) {
        Rectangle frame = cut.getBounds();
        double width = frame.width + 1;
        double height = frame.height + 1;
        double depth = width > 600 ? 0.4 : 0.62;
        Grain.strew(graphics, cut, shade, (x, y) -> {
            double way = 0.55 * (x - frame.x) / width + 0.45 * (y - frame.y) / height;
            return depth * (way - 0.42) + 0.05 * Noise.drift((int) x, (int) y) - 0.02;
        });
        Grain.strew(graphics, cut, palette.light(colour), (x, y) -> {
            double way = 0.4 * (x - frame.x) / width + 0.6 * (y - frame.y) / height;
            return 0.55 * (0.4 - way) + 0.05 * Noise.drift((int) y, (int) x);
        });
    }

    private static Graphics2D pen(BufferedImage sheet) {
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setClip(0, 0, sheet.getWidth(), sheet.getHeight());
        return graphics;
    }
}
