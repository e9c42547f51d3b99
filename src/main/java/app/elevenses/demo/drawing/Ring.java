package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A ring with a stone, standing upright on the origin. */
record Ring() implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.dark(p.sun()), 9, oval(1, -30, 29, 30));
        brush.line(p.sun(), 6, oval(0, -31, 29, 30));
        brush.glow(p.paper(), 0.9, 0, -80, 60);
        brush.put(Ring::stone, 0, 10, 1);
    }

    private static void stone(Brush brush) {
        Palette p = brush.palette();
        Color stone = p.light(p.rose());
        brush.fill(stone, paper(-23, -86, -13, -102, 13, -102, 23, -86, 0, -60));
        brush.wash(p.paper(), 0.75, paper(-23, -86, -13, -102, -6, -86));
        brush.wash(p.paper(), 0.5, paper(-6, -86, 8, -86, 0, -62));
        brush.line(p.ink(), 1.6, paper(-23, -86, -13, -102, 13, -102, 23, -86, 0, -60));
        brush.line(p.ink(), 1.4, thread(-23, -86, 23, -86));
    }
}
