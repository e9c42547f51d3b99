package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A flower on a stalk that grows straight up from the origin. */
record Flower(Color petals, double stalk) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        double bow = brush.between(-8, 8);
        brush.line(p.dark(p.leaf()), 4, thread(0, 0, bow, -stalk / 2, 0, -stalk));
        if (stalk > 30) {
            brush.fill(p.leaf(), leaf(bow, -stalk * 0.4, bow + 22, -stalk * 0.4 - 20, 0.5));
            brush.fill(p.leaf(), leaf(bow, -stalk * 0.3, bow - 22, -stalk * 0.3 - 16, 0.5));
        }
        brush.put(this::bloom, 0, -stalk, 1, brush.between(0, 70));
    }

    void bloom(Brush brush) {
        for (int at = 0; at < 6; at++) {
            double angle = at * Math.PI / 3;
            brush.fill(petals, oval(Math.cos(angle) * 12, Math.sin(angle) * 12, 10, 10));
        }
        brush.fill(brush.palette().dark(brush.palette().sun()), dot(0, 0, 7));
    }
}
