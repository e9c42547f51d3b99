package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.oval;

import java.awt.Color;

/** A wrapped present with a bow. */
record Gift(Color wrap, Color ribbon, double width, double height) implements Drawing {
    @Override
    public void draw(Brush brush) {
        double half = width / 2;
        brush.shadow(oval(12, -2, half * 1.15, 9));
        brush.fill(wrap, box(-half, -height, width, height));
        brush.fill(ribbon, box(-half * 0.16, -height, half * 0.32, height));
        brush.fill(ribbon, box(-half, -height * 0.6, width, half * 0.26));
        brush.put(new Bow(ribbon), 0, -height, Math.max(0.5, width / 110));
    }
}
