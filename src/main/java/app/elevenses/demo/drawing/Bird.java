package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A small round bird that stands where it is put and looks to the right. */
record Bird(Color coat) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.ink(), 2.5, thread(-4, -12, -5, 0));
        brush.line(p.ink(), 2.5, thread(6, -12, 7, 0));
        brush.fill(p.dark(coat), paper(-24, -34, -60, -30, -56, -18, -22, -20));
        brush.fill(coat, blob(-34, -28, -16, -52, 8, -70, 30, -60, 34, -36, 20, -12, -10, -8));
        brush.fill(p.light(coat), blob(6, -42, 32, -44, 30, -26, 14, -10, -6, -10));
        brush.fill(p.dark(coat), leaf(4, -42, -44, -20, 0.32));
        brush.fill(p.sun(), paper(31, -58, 47, -52, 31, -47));
        brush.fill(p.ink(), dot(20, -56, 3.6));
        brush.wash(p.paper(), 0.9, dot(21, -57.5, 1.3));
        brush.wash(p.rose(), 0.6, oval(20, -45, 6, 4));
    }
}
