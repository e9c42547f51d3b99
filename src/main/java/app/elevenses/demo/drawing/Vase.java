package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.oval;

import java.awt.Color;

/** A vase of cut flowers that stands where it is put. */
record Vase(Color glaze) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(14, -2, 44, 8));
        for (int at = -2; at <= 2; at++) {
            Color petals = at % 2 == 0 ? p.rose() : at < 0 ? p.paper() : p.sun();
            brush.put(new Flower(petals, 88 - Math.abs(at) * 10), at * 6, -70, 1, at * 20);
        }
        brush.fill(glaze, blob(-18, -92, 18, -92, 16, -74, 34, -36, 24, -2, -24, -2, -34, -36, -16, -74));
        brush.wash(p.paper(), 0.45, blob(-24, -30, -20, -50, -12, -60, -14, -36));
    }
}
