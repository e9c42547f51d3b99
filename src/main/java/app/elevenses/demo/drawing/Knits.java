package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.awt.Shape;

/** Small knitted things that hang from a peg at the origin. */
final class Knits {
    private Knits() {}

    static void sock(Brush brush, Color wool) {
        Palette p = brush.palette();
        Shape shape = blob(-24, 0, 24, 0, 23, 64, 52, 88, 58, 112, 36, 124, -14, 116, -26, 84);
        brush.fill(wool, shape);
        brush.inside(shape, knit -> {
            for (int row = 0; row < 3; row++) {
                knit.line(
                        p.paper(),
                        5,
                        thread(
                                -40,
                                38 + row * 16,
                                -20,
                                30 + row * 16,
                                0,
                                38 + row * 16,
                                20,
                                30 + row * 16,
                                40,
                                38 + row * 16));
            }
            knit.wash(p.paper(), 0.85, oval(56, 112, 26, 30));
        });
        brush.fill(p.light(wool), pillow(-28, -6, 56, 24, 6));
        pegs(brush, 0);
    }

    static void romper(Brush brush, Color wool) {
        Palette p = brush.palette();
        brush.fill(
                wool,
                paper(
                        -36, 4, -84, 42, -66, 70, -44, 56, -48, 150, -36, 160, -6, 136, 6, 136, 36, 160, 48, 150, 44,
                        56, 66, 70, 84, 42, 36, 4, 14, 16, -14, 16));
        brush.fill(p.light(wool), thread(-16, 6, 0, 22, 16, 6));
        brush.fill(p.paper(), heart(0, 70, 22));
        for (int at = 0; at < 3; at++) {
            brush.fill(p.sun(), dot(-12 + at * 12, 140, 4));
        }
        pegs(brush, -34);
        pegs(brush, 34);
    }

    static void hat(Brush brush, Color wool) {
        Palette p = brush.palette();
        brush.fill(wool, blob(-46, 84, -38, 34, 0, 10, 38, 34, 46, 84, 0, 90));
        for (int at = 0; at < 5; at++) {
            brush.fill(p.paper(), dot(-32 + at * 16, 52, 4));
        }
        brush.fill(p.light(wool), pillow(-54, 74, 108, 26, 10));
        brush.fill(p.tea(), dot(0, 8, 18));
        pegs(brush, 0);
    }

    private static void pegs(Brush brush, double x) {
        brush.fill(brush.palette().wood(), pillow(x - 5, -14, 10, 32, 3));
    }
}
