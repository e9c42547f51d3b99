package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;
import static app.elevenses.demo.drawing.Outline.vessel;

import java.awt.Color;

/** A potted plant: growth from 0, a sprout, to 1, a bush; droop from 0, proud, to 1, in need of help. */
record Plant(Color pot, double growth, double droop) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(14, -3, 52, 9));
        int stems = 2 + (int) (growth * 5);
        for (int at = 0; at < stems; at++) {
            double side = stems == 1 ? 0 : at * 2.0 / (stems - 1) - 1;
            stem(brush, side, at % 2 == 0 ? p.leaf() : p.dark(p.leaf()));
        }
        brush.fill(pot, vessel(38, 28, 62));
        brush.fill(p.light(pot), pillow(-43, -72, 86, 18, 5));
        brush.wash(p.ink(), 0.12, box(-38, -54, 76, 5));
    }

    private void stem(Brush brush, double side, Color green) {
        double height = (50 + 120 * growth) * (1 - 0.35 * Math.abs(side)) * brush.between(0.9, 1.1);
        double reach = side * (22 + 46 * growth);
        double tipX = reach * (1 + 0.7 * droop) + droop * 16 * Math.signum(side + 0.1);
        double tipY = -70 - height * (1 - 1.1 * droop);
        double bowX = reach * 0.55;
        double bowY = -74 - height * (0.62 - 0.08 * droop);
        brush.line(brush.palette().dark(green), 4, thread(side * 14, -64, bowX, bowY, tipX, tipY));
        double size = 26 + 22 * growth;
        double fall = droop * size;
        blade(brush, green, bowX, bowY, bowX + size * 0.85, bowY - size * 0.5 + fall);
        blade(brush, green, bowX, bowY, bowX - size * 0.85, bowY - size * 0.4 + fall);
        double lean = Math.signum(side) * size * 0.4;
        blade(brush, green, tipX, tipY, tipX + lean, tipY - size * (1 - 1.9 * droop));
    }

    private static void blade(Brush brush, Color green, double x, double y, double tipX, double tipY) {
        brush.fill(green, leaf(x, y, tipX, tipY, 0.62));
        brush.line(brush.palette().light(green), 1.6, thread(x, y, x + (tipX - x) * 0.8, y + (tipY - y) * 0.8));
    }
}
