package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;

import java.awt.Color;

/** A broad tree that stands at the origin and reaches some three hundred up. */
record Tree(Color crown) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        Color bark = p.dark(p.wood());
        brush.shadow(oval(30, 0, 110, 14));
        brush.fill(bark, paper(-20, 4, -11, -120, -40, -190, -30, -196, 0, -146, 26, -200, 36, -192, 13, -120, 24, 4));
        puff(brush, p.dark(crown), -78, -186, 74);
        puff(brush, p.dark(crown), 84, -190, 72);
        puff(brush, crown, 0, -248, 96);
        puff(brush, crown, -64, -228, 62);
        puff(brush, Palette.mix(crown, p.sun(), 0.3), 40, -268, 54);
        for (int at = 0; at < 26; at++) {
            double x = brush.between(-120, 120);
            double y = brush.between(-310, -160);
            brush.wash(at % 3 == 0 ? p.sun() : p.light(crown), 0.6, leaf(x, y, x + 13, y - 9, 0.5));
        }
    }

    private static void puff(Brush brush, Color green, double x, double y, double size) {
        double[] at = new double[20];
        for (int step = 0; step < 10; step++) {
            double reach = size * brush.between(0.86, 1.08);
            at[step * 2] = x + Math.cos(step * Math.PI / 5) * reach;
            at[step * 2 + 1] = y + Math.sin(step * Math.PI / 5) * reach * 0.84;
        }
        brush.fill(green, blob(at));
    }
}
