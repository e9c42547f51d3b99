package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;

import java.awt.Color;
import java.awt.Shape;

/** A cake on a stand, as many tiers high as it takes, with icing that runs. */
record Cake(Color sponge, Color icing, int tiers) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(20, -2, 120, 14));
        brush.fill(p.light(p.deep()), paper(-14, -26, 14, -26, 44, 0, -44, 0));
        brush.fill(p.paper(), oval(0, -30, 150, 14));
        for (int tier = 0; tier < tiers; tier++) {
            int step = tier;
            brush.put(layer -> bake(layer, half(step)), 0, -34 - tier * 84, 1);
        }
    }

    /** How far above its foot the top of the cake lies. */
    double top() {
        return 34 + tiers * 84;
    }

    private double half(int tier) {
        return 122 - tier * 36;
    }

    private void bake(Brush brush, double half) {
        Palette p = brush.palette();
        brush.fill(sponge, pillow(-half, -84, 2 * half, 86, 8));
        brush.fill(p.light(sponge), box(-half, -34, 2 * half, 9));
        brush.fill(icing, drips(half));
        brush.fill(p.light(icing), oval(0, -84, half, 11));
        for (double x = -half + 12; x < half; x += 22) {
            brush.fill(icing, oval(x, -2, 12, 8));
        }
    }

    private static Shape drips(double half) {
        double[] at = new double[28];
        for (int step = 0; step < 12; step++) {
            at[step * 2] = -half + step * half * 2 / 11;
            at[step * 2 + 1] = step % 2 == 0 ? -64 : step % 4 == 1 ? -40 : -50;
        }
        at[24] = half;
        at[25] = -86;
        at[26] = -half;
        at[27] = -86;
        return blob(at);
    }
}
