package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.star;

/** A clear night strewn with stars, down to a height. */
record Stars(double floor, int count) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        for (int at = 0; at < count; at++) {
            double x = brush.between(0, 1200);
            double y = brush.between(0, floor);
            if (at % 5 == 0) {
                brush.wash(p.light(p.sun()), 0.9, star(x, y, brush.between(6, 11), 4));
            } else {
                brush.wash(p.paper(), 0.7, dot(x, y, brush.between(1.5, 3)));
            }
        }
    }
}
