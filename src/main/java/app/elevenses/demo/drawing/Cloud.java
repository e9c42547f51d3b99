package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;

/** A flat-bottomed cloud around the origin, some two hundred wide. */
record Cloud() implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.wash(
                p.paper(),
                0.85,
                blob(-100, 10, -84, -22, -50, -24, -28, -54, 20, -52, 40, -28, 78, -28, 100, 6, 40, 14, -40, 14));
        brush.wash(p.rose(), 0.16, blob(-60, 10, -10, -8, 50, -6, 90, 4, 40, 13, -40, 14));
    }
}
