package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** An office chair on five wheels, seen a little from the side. */
record Chair(Color cushion) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.ink(), 11, thread(0, -100, 0, -36));
        brush.line(p.ink(), 9, thread(-74, -16, 0, -40, 74, -16));
        brush.line(p.ink(), 9, thread(0, -40, -26, -8));
        brush.line(p.ink(), 9, thread(0, -40, 30, -8));
        for (double x : new double[] {-76, -27, 31, 76}) {
            brush.fill(p.ink(), dot(x, Math.abs(x) > 50 ? -10 : -4, 10));
        }
        brush.line(p.ink(), 10, thread(66, -118, 96, -140, 92, -200));
        brush.fill(cushion, pillow(-88, -132, 178, 34, 16));
        brush.fill(p.dark(cushion), pillow(-84, -110, 170, 14, 7));
        brush.fill(cushion, blob(46, -196, 58, -318, 84, -340, 110, -318, 112, -200, 84, -184));
        brush.line(p.light(cushion), 3, thread(64, -210, 72, -312));
    }
}
