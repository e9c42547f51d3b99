package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A papered wall down to a height, over a table or a floor, with morning light falling across. */
record Room(Color wall, double edge, boolean table) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.fill(wall, box(-20, -20, 1240, edge + 40));
        paperTheWall(brush, brush.oneOf(3));
        tabletop(brush);
    }

    /** Only what lies below the wall. */
    void tabletop(Brush brush) {
        Palette p = brush.palette();
        brush.wash(p.ink(), 0.1, box(-20, edge - 14, 1240, 20));
        brush.fill(p.wood(), box(-20, edge, 1240, 840 - edge));
        if (table) {
            grain(brush);
        } else {
            boards(brush);
        }
    }

    /** Four panes of light on a table or floor, fallen through a window to the left. */
    static void light(Brush brush, double x, double y, double size) {
        Color sunlit = brush.palette().light(brush.palette().sun());
        for (int pane = 0; pane < 4; pane++) {
            double left = x + pane % 2 * size * 0.56 + pane / 2 * size * 0.42;
            double top = y + pane / 2 * size * 0.3;
            brush.wash(
                    sunlit,
                    0.3,
                    paper(
                            left,
                            top,
                            left + size * 0.5,
                            top,
                            left + size * 0.86,
                            top + size * 0.26,
                            left + size * 0.36,
                            top + size * 0.26));
        }
    }

    private void paperTheWall(Brush brush, int pattern) {
        Color print = Palette.mix(wall, brush.palette().paper(), 0.3);
        if (pattern == 0) {
            stripes(brush, print, edge);
        }
        for (int row = 0; row * 74 < edge - 20 && pattern > 0; row++) {
            for (int column = 0; column < 17; column++) {
                double x = column * 76 + (row % 2) * 38 - 10;
                double y = row * 74 + 16;
                motif(brush, print, pattern, x, y);
            }
        }
    }

    private static void stripes(Brush brush, Color print, double edge) {
        for (int at = 0; at < 17; at++) {
            brush.wash(print, 0.8, box(at * 76 - 20, -20, 26, edge + 4));
        }
    }

    private static void motif(Brush brush, Color print, int pattern, double x, double y) {
        switch (pattern) {
            case 1 -> brush.wash(print, 1, dot(x, y, 6));
            default -> {
                brush.wash(print, 1, leaf(x, y + 14, x - 13, y - 8, 0.5));
                brush.wash(print, 1, leaf(x, y + 14, x + 13, y - 8, 0.5));
            }
        }
    }

    private void grain(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.light(p.wood()), box(-20, edge, 1240, 9));
        for (int at = 0; at < 16; at++) {
            double y = edge + brush.between(24, 790 - edge);
            double x = brush.between(-80, 1000);
            double length = brush.between(120, 420);
            brush.line(
                    Palette.thin(p.dark(p.wood()), 0.4),
                    2.5,
                    thread(x, y, x + length / 2, y + brush.between(-5, 5), x + length, y));
        }
    }

    private void boards(Brush brush) {
        Palette p = brush.palette();
        for (int at = -4; at <= 10; at++) {
            double far = 600 + (at * 150 - 450) * 0.75;
            brush.line(
                    Palette.thin(p.dark(p.wood()), 0.55), 3, thread(far, edge + 4, 600 + (at * 150 - 450) * 1.25, 806));
        }
        brush.fill(p.light(wall), box(-20, edge - 34, 1240, 32));
        brush.line(p.dark(wall), 2.5, thread(-10, edge - 34, 1210, edge - 34));
    }
}
