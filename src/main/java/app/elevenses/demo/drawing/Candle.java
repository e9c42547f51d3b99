package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A burning candle that stands at the origin. */
record Candle(Color wax, double height) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.glow(p.sun(), 0.8, 0, -height - 16, 52);
        brush.fill(wax, pillow(-6, -height, 12, height, 2));
        for (double y = -height + 10; y < -4; y += 16) {
            brush.line(p.paper(), 3, thread(-5, y + 5, 5, y - 3));
        }
        brush.line(p.ink(), 2, thread(0, -height, 0, -height - 7));
        brush.fill(p.sun(), blob(0, -height - 34, 9, -height - 14, 0, -height - 5, -9, -height - 14));
        brush.fill(p.tea(), blob(0, -height - 20, 4, -height - 12, 0, -height - 7, -4, -height - 12));
    }
}
