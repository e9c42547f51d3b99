package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.thread;

/** A string of small lamps from one point of the sheet to another. */
record Bulbs(double fromX, double fromY, double toX, double toY, double sag, int lamps) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.ink(), 3, thread(fromX, fromY, x(0.25), y(0.25), x(0.5), y(0.5), x(0.75), y(0.75), toX, toY));
        for (int at = 0; at < lamps; at++) {
            double share = (at + 0.5) / lamps;
            brush.glow(p.sun(), 0.85, x(share), y(share) + 16, 56);
            brush.fill(p.ink(), box(x(share) - 4, y(share) - 1, 8, 9));
            brush.fill(p.light(p.sun()), oval(x(share), y(share) + 18, 9, 12));
        }
    }

    private double x(double share) {
        return fromX + (toX - fromX) * share;
    }

    private double y(double share) {
        return fromY + (toY - fromY) * share + 4 * sag * share * (1 - share);
    }
}
