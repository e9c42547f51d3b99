package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;

import java.awt.Color;

/** A tied ribbon around the origin. */
record Bow(Color ribbon) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Color fold = brush.palette().dark(ribbon);
        brush.fill(fold, paper(-2, 0, -26, 34, -16, 36, -10, 42, 4, 4));
        brush.fill(fold, paper(2, 0, 26, 34, 16, 36, 10, 42, -4, 4));
        brush.fill(ribbon, blob(0, 0, -22, -22, -42, -18, -40, 12, -20, 10));
        brush.fill(ribbon, blob(0, 0, 22, -22, 42, -18, 40, 12, 20, 10));
        brush.wash(fold, 0.6, blob(-8, -2, -26, -10, -34, -4, -24, 4));
        brush.wash(fold, 0.6, blob(8, -2, 26, -10, 34, -4, 24, 4));
        brush.fill(ribbon, oval(0, 0, 9, 9));
    }
}
