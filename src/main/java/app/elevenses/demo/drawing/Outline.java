package app.elevenses.demo.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes cut with scissors; coordinates come in pairs of x and y. */
final class Outline {
    private Outline() {}

    static Shape oval(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    static Shape dot(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape pillow(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
    }

    /** Straight edges, closed. */
    static Shape paper(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }

    /** A closed soft edge through all the points. */
    static Shape blob(double... points) {
        var path = through(points, true);
        path.closePath();
        return path;
    }

    /** An open soft line through all the points. */
    static Shape thread(double... points) {
        return through(points, false);
    }

    /** A pointed leaf that grows from x, y towards the tip. */
    static Shape leaf(double x, double y, double tipX, double tipY, double width) {
        double sideX = (tipY - y) * width;
        double sideY = (x - tipX) * width;
        double midX = x + (tipX - x) * 0.45;
        double midY = y + (tipY - y) * 0.45;
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(midX + sideX, midY + sideY, tipX, tipY);
        path.quadTo(midX - sideX, midY - sideY, x, y);
        path.closePath();
        return path;
    }

    /** A vessel that stands at 0, 0 and opens upwards. */
    static Shape vessel(double halfRim, double halfFoot, double height) {
        double bend = Math.min(halfFoot * 0.6, height * 0.3);
        var path = new Path2D.Double();
        path.moveTo(-halfRim, -height);
        path.lineTo(halfRim, -height);
        path.lineTo(halfFoot + (halfRim - halfFoot) * bend / height, -bend);
        path.quadTo(halfFoot, 0, halfFoot - bend, 0);
        path.lineTo(bend - halfFoot, 0);
        path.quadTo(-halfFoot, 0, -halfFoot - (halfRim - halfFoot) * bend / height, -bend);
        path.closePath();
        return path;
    }

    static Shape heart(double x, double y, double size) {
        var path = new Path2D.Double();
        path.moveTo(x, y + size * 0.9);
        path.curveTo(x - size * 1.6, y - size * 0.2, x - size * 0.8, y - size * 1.3, x, y - size * 0.4);
        path.curveTo(x + size * 0.8, y - size * 1.3, x + size * 1.6, y - size * 0.2, x, y + size * 0.9);
        path.closePath();
        return path;
    }

    static Shape star(double x, double y, double radius, int points) {
        double[] at = new double[points * 4];
        for (int corner = 0; corner < points * 2; corner++) {
            double reach = corner % 2 == 0 ? radius : radius * 0.46;
            double angle = Math.PI * corner / points - Math.PI / 2;
            at[corner * 2] = x + Math.cos(angle) * reach;
            at[corner * 2 + 1] = y + Math.sin(angle) * reach;
        }
        return paper(at);
    }

    private static Path2D through(double[] points, boolean closed) {
        int count = points.length / 2;
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 0; at < (closed ? count : count - 1); at++) {
            int[] near = new int[4];
            for (int step = 0; step < 4; step++) {
                int index = at + step - 1;
                near[step] = 2 * (closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1));
            }
            path.curveTo(
                    points[near[1]] + (points[near[2]] - points[near[0]]) / 6,
                    points[near[1] + 1] + (points[near[2] + 1] - points[near[0] + 1]) / 6,
                    points[near[2]] - (points[near[3]] - points[near[1]]) / 6,
                    points[near[2] + 1] - (points[near[3] + 1] - points[near[1] + 1]) / 6,
                    points[near[2]],
                    points[near[2] + 1]);
        }
        return path;
    }
}
