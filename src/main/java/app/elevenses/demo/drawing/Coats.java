package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** What hangs on the hooks by the door, from the origin down, and what stands below. */
final class Coats {
    private Coats() {}

    static void winter(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.wash(p.ink(), 0.14, blob(-60, 60, 20, 6, 92, 60, 112, 350, -60, 350));
        brush.fill(p.dark(cloth), blob(-60, 40, -86, 120, -92, 230, -60, 232, -42, 80));
        brush.fill(p.dark(cloth), blob(60, 40, 86, 120, 92, 230, 60, 232, 42, 80));
        brush.fill(cloth, paper(-24, 4, 24, 4, 64, 36, 66, 200, 84, 346, -84, 346, -66, 200, -64, 36));
        brush.fill(p.light(cloth), blob(-34, 4, 0, 26, 34, 4, 40, 40, 0, 60, -40, 40));
        brush.line(p.dark(cloth), 3, thread(0, 60, 2, 340));
        for (int at = 0; at < 4; at++) {
            brush.fill(p.sun(), dot(14, 96 + at * 56, 7));
        }
        brush.fill(p.dark(cloth), pillow(-58, 210, 42, 12, 4));
        brush.fill(p.dark(cloth), pillow(28, 210, 42, 12, 4));
    }

    static void rain(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.wash(p.ink(), 0.14, blob(-60, 60, 20, 6, 92, 60, 100, 300, -50, 300));
        brush.fill(cloth, blob(-34, 10, 0, -6, 34, 10, 66, 60, 88, 200, 84, 296, 0, 304, -84, 296, -88, 200, -66, 60));
        brush.fill(p.dark(cloth), blob(-36, 16, 0, 0, 36, 16, 30, 74, 0, 92, -30, 74));
        brush.wash(p.ink(), 0.2, oval(0, 46, 20, 28));
        brush.line(p.dark(cloth), 3, thread(0, 92, 0, 296));
        for (int at = 0; at < 10; at++) {
            brush.wash(p.paper(), 0.75, dot(-58 + at % 4 * 38, 130 + at / 4 * 58 + at % 2 * 18, 7));
        }
    }

    static void backpack(Brush brush) {
        Palette p = brush.palette();
        Color cloth = p.tea();
        brush.wash(p.ink(), 0.16, pillow(-64, 40, 156, 220, 40));
        brush.line(p.dark(cloth), 10, thread(-22, 40, -16, 4, 16, 4, 22, 40));
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.PEEKING), 0, 62, 0.9);
        brush.fill(p.dark(cloth), pillow(-94, 150, 40, 80, 14));
        brush.fill(p.dark(cloth), pillow(54, 150, 40, 80, 14));
        brush.fill(cloth, pillow(-76, 60, 152, 190, 34));
        brush.fill(p.light(cloth), pillow(-54, 146, 108, 86, 16));
        brush.line(p.dark(cloth), 4, thread(-54, 168, 0, 176, 54, 168));
        brush.fill(p.sun(), heart(0, 204, 14));
        brush.fill(p.deep(), pillow(-9, 96, 18, 44, 5));
    }

    static void boots(Brush brush, Color rubber) {
        Palette p = brush.palette();
        brush.shadow(oval(10, -2, 76, 9));
        for (double x : new double[] {-44, 26}) {
            brush.fill(rubber, blob(x - 20, -94, x + 18, -94, x + 20, -40, x + 44, -20, x + 44, -4, x, -2, x - 22, -4));
            brush.fill(p.dark(rubber), pillow(x - 24, -9, 70, 10, 4));
            brush.fill(p.light(rubber), pillow(x - 22, -100, 42, 14, 5));
        }
    }
}
