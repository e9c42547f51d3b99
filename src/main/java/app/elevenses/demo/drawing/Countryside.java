package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;

import java.awt.Color;

/** Sky, a low sun and hills one behind another, down to the foot of the sheet. */
record Countryside(Color sky, double horizon, double sunX, double sunY) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.fill(sky, box(-20, -20, 1240, 840));
        brush.fade(p.light(p.rose()), 0.7, box(-20, -20, 1240, 840), 0, horizon + 40, 0, horizon - 330);
        brush.glow(p.sun(), 0.9, sunX, sunY, 260);
        brush.fill(p.sun(), dot(sunX, sunY, 62));
        Color far = Palette.mix(p.deep(), sky, 0.55);
        hill(brush, Palette.mix(p.leaf(), far, 0.75), horizon - 30, 46, 0.9);
        hill(brush, Palette.mix(p.leaf(), far, 0.4), horizon + 40, 54, 2.4);
        hill(brush, p.leaf(), horizon + 130, 40, 4.4);
    }

    static void hill(Brush brush, Color green, double y, double rise, double phase) {
        double[] at = new double[26];
        for (int step = 0; step < 11; step++) {
            at[step * 2] = -40 + step * 128;
            at[step * 2 + 1] = y - rise * Math.sin(step * 0.75 + phase) - rise * 0.4 * Math.sin(step * 1.7 + phase);
        }
        at[22] = 1300;
        at[23] = 900;
        at[24] = -100;
        at[25] = 900;
        brush.fill(green, blob(at));
    }
}
