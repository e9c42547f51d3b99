package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.thread;
import static app.elevenses.demo.drawing.Outline.vessel;

import java.awt.Color;

/** A mug of tea that stands where it is put. */
record Mug(Color glaze, boolean hot) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(16, -3, 52, 9));
        hollow(brush);
        brush.fill(p.dark(p.tea()), oval(1, -72.5, 31, 6));
        if (hot) {
            brush.put(new Steam(), 0, -88, 1);
        }
    }

    /** The mug alone, as it hangs from a hook. */
    void hollow(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.dark(glaze), 10, thread(30, -58, 54, -60, 58, -34, 30, -18));
        brush.fill(glaze, vessel(37, 31, 74));
        brush.inside(vessel(37, 31, 74), this::band);
        brush.fill(p.light(glaze), oval(0, -74, 37, 9));
        brush.fill(p.dark(glaze), oval(0, -73, 31, 6));
    }

    private void band(Brush brush) {
        Palette p = brush.palette();
        brush.wash(p.paper(), 0.55, box(-50, -46, 100, 4));
        for (int at = -30; at <= 30; at += 15) {
            brush.wash(p.paper(), 0.7, dot(at, -30, 4));
        }
        brush.wash(p.paper(), 0.55, box(-50, -18, 100, 3));
    }
}
