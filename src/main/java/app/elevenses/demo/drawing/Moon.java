package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;

import java.awt.Color;

/** A full moon with its seas, around the origin. */
record Moon(double radius) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        Color face = p.light(p.sun());
        brush.glow(p.sun(), 0.75, 0, 0, radius * 2.1);
        brush.fill(face, dot(0, 0, radius));
        brush.wash(
                p.wood(),
                0.16,
                blob(-0.5 * radius, -0.3 * radius, -0.1 * radius, -0.55 * radius, 0, -0.2 * radius, -0.3 * radius, 0));
        brush.wash(p.wood(), 0.16, oval(0.35 * radius, 0.3 * radius, 0.26 * radius, 0.2 * radius));
        brush.wash(p.wood(), 0.14, oval(-0.25 * radius, 0.5 * radius, 0.14 * radius, 0.11 * radius));
    }
}
