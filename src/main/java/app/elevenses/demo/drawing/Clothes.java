package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.awt.Shape;

/** What somebody wears to be portrayed, shoulders and neck, standing on the origin. */
enum Clothes {
    SWEATER,
    SHIRT,
    STRIPES,
    TURTLENECK,
    DUNGAREES;

    private static final Shape TORSO =
            blob(-230, 60, -206, -52, -150, -94, -60, -122, 60, -122, 150, -94, 206, -52, 230, 60, 0, 90);

    void draw(Brush brush, Color skin, Color cloth) {
        brush.fill(
                skin,
                Features.shade(skin),
                blob(-42, -216, 42, -216, 44, -140, 72, -104, 0, -84, -72, -104, -44, -140));
        brush.wash(new Color(0x5A1F14), 0.22, blob(-42, -190, 0, -150, 42, -190, 44, -160, 0, -124, -44, -160));
        switch (this) {
            case SWEATER -> sweater(brush, cloth);
            case SHIRT -> shirt(brush, cloth);
            case STRIPES -> stripes(brush, cloth);
            case TURTLENECK -> turtleneck(brush, cloth);
            case DUNGAREES -> dungarees(brush, cloth);
        }
    }

    private static void sweater(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.fill(cloth, TORSO);
        brush.inside(TORSO, yoke -> {
            for (int at = -8; at <= 8; at++) {
                yoke.fill(p.light(cloth), dot(at * 26, -44 + Math.abs(at) * 3, 7));
                yoke.fill(
                        p.dark(cloth),
                        paper(
                                at * 26 - 10,
                                -16 + Math.abs(at) * 3,
                                at * 26 + 10,
                                -16 + Math.abs(at) * 3,
                                at * 26,
                                -32 + Math.abs(at) * 3));
            }
        });
        brush.line(p.dark(cloth), 20, thread(-72, -114, -40, -92, 0, -84, 40, -92, 72, -114));
    }

    private static void shirt(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.fill(cloth, TORSO);
        brush.fill(p.light(cloth), paper(-66, -130, -18, -66, -66, -40, -96, -108));
        brush.fill(p.light(cloth), paper(66, -130, 18, -66, 66, -40, 96, -108));
        brush.line(p.dark(cloth), 4, thread(0, -80, 2, 10));
        brush.fill(p.paper(), dot(12, -46, 6));
        brush.fill(p.paper(), dot(12, -8, 6));
        brush.line(p.dark(cloth), 4, thread(96, -44, 160, -44, 158, 0));
    }

    private static void stripes(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.fill(p.paper(), TORSO);
        brush.inside(TORSO, weave -> {
            for (int at = 0; at < 5; at++) {
                double y = -98 + at * 34;
                weave.fill(
                        cloth,
                        blob(
                                -240, y + 26, -120, y, 0, y + 8, 120, y, 240, y + 26, 240, y + 42, 120, y + 15, 0,
                                y + 23, -120, y + 15, -240, y + 42));
            }
        });
        brush.line(cloth, 14, thread(-74, -114, -40, -90, 0, -82, 40, -90, 74, -114));
    }

    private static void turtleneck(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.fill(cloth, TORSO);
        brush.fill(cloth, blob(-56, -152, 0, -142, 56, -152, 66, -104, 0, -84, -66, -104));
        for (int at = -3; at <= 3; at++) {
            brush.line(p.dark(cloth), 3, thread(at * 15, -142, at * 17, -98));
        }
        brush.fill(p.light(p.sun()), dot(110, -40, 17));
        brush.fill(p.ink(), dot(104, -44, 2.5));
        brush.fill(p.ink(), dot(116, -44, 2.5));
        brush.line(p.ink(), 2.5, thread(102, -36, 110, -31, 118, -36));
    }

    private static void dungarees(Brush brush, Color cloth) {
        Palette p = brush.palette();
        brush.fill(p.light(p.paper()), TORSO);
        brush.line(p.dark(p.paper()), 14, thread(-72, -114, -40, -92, 0, -84, 40, -92, 72, -114));
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(cloth, paper(side * 120, -112, side * 88, -122, side * 74, -20, side * 104, -20));
        }
        brush.fill(cloth, pillow(-108, -34, 216, 100, 10));
        brush.fill(p.sun(), dot(-88, -20, 9));
        brush.fill(p.sun(), dot(88, -20, 9));
        brush.fill(p.light(cloth), pillow(-44, -12, 88, 60, 8));
    }
}
