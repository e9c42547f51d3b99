package app.elevenses.demo.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The unsteady hand: pushes every outline about by a pixel or three, neighbours alike so edges still meet. */
record Wobble(double seed) {
    private static final double STEP = 7;

    Path2D cut(Shape shape) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (List<Point2D> run : runs(shape)) {
            path.moveTo(run.getFirst().getX(), run.getFirst().getY());
            run.forEach(point -> path.lineTo(point.getX(), point.getY()));
            path.closePath();
        }
        return path;
    }

    /** A line of ink along the shape, thick and thin as a nib leaves it. */
    Path2D stroke(Shape shape, double width) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        runs(shape).stream().filter(run -> run.size() > 1).forEach(run -> nib(path, run, width / 2));
        return path;
    }

    private void nib(Path2D path, List<Point2D> run, double half) {
        int last = run.size() - 1;
        for (int at = 0; at <= 2 * last + 1; at++) {
            int index = at <= last ? at : 2 * last + 1 - at;
            Point2D before = run.get(Math.max(0, index - 1));
            Point2D after = run.get(Math.min(last, index + 1));
            double length = Math.max(0.001, before.distance(after));
            double reach = (at <= last ? half : -half) * press(run.get(index), Math.min(index, last - index));
            double x = run.get(index).getX() - (after.getY() - before.getY()) / length * reach;
            double y = run.get(index).getY() + (after.getX() - before.getX()) / length * reach;
            if (at == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
    }

    private double press(Point2D point, int fromEnd) {
        double ends = Math.min(1, 0.55 + fromEnd * 0.2);
        return ends * (0.9 + 0.25 * Noise.wave(point.getX() / 31 + seed, point.getY() / 31));
    }

    private List<List<Point2D>> runs(Shape shape) {
        List<List<Point2D>> runs = new ArrayList<>();
        double[] at = new double[6];
        Point2D start = new Point2D.Double();
        Point2D pen = start;
        for (PathIterator walk = shape.getPathIterator(null, 0.3); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(at);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
                runs.add(new ArrayList<>(List.of(moved(next))));
            } else {
                walk(runs.getLast(), pen, next);
            }
            pen = next;
        }
        return runs;
    }

    private void walk(List<Point2D> run, Point2D from, Point2D to) {
        int steps = (int) Math.ceil(from.distance(to) / STEP);
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            run.add(moved(new Point2D.Double(
                    from.getX() + (to.getX() - from.getX()) * share, from.getY() + (to.getY() - from.getY()) * share)));
        }
    }

    private Point2D moved(Point2D point) {
        double x = point.getX();
        double y = point.getY();
        double dx = 3.2 * Noise.wave(x / 90 + seed, y / 90) + 1.1 * Noise.wave(x / 17, y / 17 + seed);
        double dy = 3.2 * Noise.wave(x / 90, y / 90 - seed) + 1.1 * Noise.wave(x / 17 - seed, y / 17);
        return new Point2D.Double(x + dx, y + dy);
    }
}
