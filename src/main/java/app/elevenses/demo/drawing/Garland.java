package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

/** Paper flags on a string from one point of the sheet to another. */
record Garland(double fromX, double fromY, double toX, double toY, double sag, int flags) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        for (int at = 0; at < flags; at++) {
            double start = (at + 0.14) / flags;
            double end = (at + 0.86) / flags;
            double mid = (start + end) / 2;
            double drop = 0.85 * Math.hypot(x(end) - x(start), y(end) - y(start));
            double swing = brush.between(-5, 5);
            brush.fill(p.bright(at), paper(x(start), y(start), x(end), y(end), x(mid) + swing, y(mid) + drop));
            if (at % 2 == 0) {
                brush.wash(p.paper(), 0.75, dot(x(mid), y(mid) + drop * 0.3, drop * 0.1));
            }
        }
        brush.line(p.ink(), 3, thread(fromX, fromY, x(0.25), y(0.25), x(0.5), y(0.5), x(0.75), y(0.75), toX, toY));
    }

    private double x(double share) {
        return fromX + (toX - fromX) * share;
    }

    private double y(double share) {
        return fromY + (toY - fromY) * share + 4 * sag * share * (1 - share);
    }
}
