package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.paper;

import java.awt.Color;

/** A balloon that floats above its knot at the origin. */
record Balloon(Color skin) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.dark(skin), paper(-8, 4, 8, 4, 0, -10));
        brush.fill(skin, blob(0, -4, 26, -34, 46, -72, 34, -112, 0, -126, -34, -112, -46, -72, -26, -34));
        brush.wash(p.paper(), 0.55, blob(-30, -82, -26, -102, -14, -112, -18, -96, -24, -80));
        brush.wash(p.ink(), 0.1, blob(34, -96, 44, -72, 26, -36, 4, -8, 24, -48));
    }
}
