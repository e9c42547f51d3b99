package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.star;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A packed suitcase with stickers from other journeys. */
record Suitcase(Color leather) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(20, -3, 130, 13));
        brush.line(p.ink(), 9, thread(-30, -158, -28, -182, 28, -182, 30, -158));
        brush.fill(leather, pillow(-116, -160, 232, 160, 18));
        for (double x : new double[] {-80, 62}) {
            brush.fill(p.dark(leather), box(x, -160, 18, 160));
            brush.fill(p.sun(), pillow(x - 2, -100, 22, 18, 3));
        }
        brush.line(p.light(leather), 2.5, thread(-108, -84, 108, -84));
        brush.fill(p.deep(), dot(-10, -118, 27));
        brush.fill(p.sun(), star(-10, -118, 17, 5));
        brush.put(label -> label.fill(p.paper(), pillow(-30, -18, 60, 36, 4)), 10, -44, 1, -9);
        brush.fill(p.rose(), heart(10, -44, 13));
    }
}
