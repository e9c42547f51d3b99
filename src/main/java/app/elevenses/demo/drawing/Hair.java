package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** How somebody wears their hair, or what they wear over it: one part behind the head, one before. */
enum Hair {
    NONE,
    CROP,
    SWEPT,
    QUIFF,
    CURLS,
    CLOUD,
    BUN,
    BOB,
    FRINGE,
    LONG,
    BRAIDS,
    HEAD_SCARF,
    TURBAN,
    CAP;

    void behind(Brush brush, Color colour) {
        Color deep = brush.palette().dark(colour);
        switch (this) {
            case CLOUD -> curls(brush, deep, 15, 138, 50, 0.9, 1.5);
            case BUN -> {
                brush.fill(colour, oval(10, -142, 48, 42));
                brush.line(deep, 4, thread(-18, -150, 8, -164, 34, -148));
                brush.fill(deep, blob(-92, 20, -92, -60, 0, -120, 92, -60, 92, 20, 60, 70, -60, 70));
            }
            case BOB ->
                brush.fill(deep, blob(-112, 88, -120, -30, -70, -118, 70, -118, 120, -30, 112, 88, 60, 100, -60, 100));
            case FRINGE ->
                brush.fill(deep, blob(-108, 60, -112, -40, -66, -120, 66, -120, 112, -40, 108, 60, 50, 70, -50, 70));
            case LONG ->
                brush.fill(
                        deep,
                        blob(
                                -134, 210, -110, 60, -110, -40, -60, -112, 60, -112, 110, -40, 112, 60, 136, 210, 60,
                                230, -60, 230));
            case HEAD_SCARF ->
                brush.fill(deep, blob(-126, 190, -122, 20, -96, -90, 0, -140, 96, -90, 122, 20, 126, 190, 0, 240));
            default -> {}
        }
    }

    void before(Brush brush, Color colour) {
        switch (this) {
            case NONE -> brush.wash(brush.palette().paper(), 0.3, oval(-26, -84, 26, 10));
            case CROP ->
                brush.fill(
                        colour,
                        blob(
                                -90, -8, -94, -66, -52, -116, 0, -124, 52, -116, 94, -66, 90, -8, 76, -54, 40, -76, -40,
                                -76, -76, -54));
            case SWEPT ->
                brush.fill(
                        colour,
                        blob(
                                -92, 0, -98, -70, -54, -126, 30, -134, 92, -90, 92, -4, 76, -46, 40, -60, -10, -84, -52,
                                -58, -78, -40));
            case QUIFF -> quiff(brush, colour);
            case CURLS -> curls(brush, colour, 9, 106, 32, 0.84, 0.92);
            case CLOUD -> curls(brush, colour, 9, 106, 34, 0.86, 0.96);
            case BUN, BRAIDS -> parted(brush, colour);
            case BOB ->
                brush.fill(
                        colour,
                        blob(
                                -110, 70, -116, -40, -60, -124, 30, -128, 104, -70, 112, 60, 92, 40, 80, -30, 30, -80,
                                -30, -52, -84, -20, -90, 40));
            case FRINGE ->
                brush.fill(
                        colour,
                        blob(
                                -104, 50, -108, -50, -60, -122, 60, -122, 108, -50, 104, 50, 86, 40, 82, -40, 60, -48,
                                0, -46, -60, -50, -82, -40, -86, 40));
            case LONG -> parted(brush, colour);
            case HEAD_SCARF -> HeadWear.scarf(brush, colour);
            case TURBAN -> HeadWear.turban(brush);
            case CAP -> HeadWear.cap(brush, colour);
        }
        if (this == BRAIDS) {
            braid(brush, colour, -1);
            braid(brush, colour, 1);
        }
    }

    private static void quiff(Brush brush, Color colour) {
        Color sides = brush.palette().dark(colour);
        brush.fill(sides, blob(-90, 0, -94, -62, -60, -110, 60, -110, 94, -62, 90, 0, 78, -50, 0, -80, -78, -50));
        for (int at = 0; at < 6; at++) {
            double x = -66 + at * 24;
            brush.fill(
                    at % 2 == 0 ? colour : Palette.mix(colour, brush.palette().paper(), 0.2),
                    leaf(x, -66, x + 54, -166 + at * 11, 0.5));
        }
        brush.fill(colour, blob(-80, -70, -70, -108, -20, -122, 50, -112, 84, -72, 30, -84, -24, -70));
    }

    private static void parted(Brush brush, Color colour) {
        brush.fill(colour, blob(-94, 40, -104, -50, -60, -122, 10, -126, -12, -84, -54, -54, -80, -14));
        brush.fill(colour, blob(94, 40, 104, -50, 60, -122, -10, -124, 18, -86, 56, -54, 80, -14));
        brush.line(brush.palette().light(colour), 3, thread(-30, -104, -66, -76, -86, -34));
        brush.line(brush.palette().light(colour), 3, thread(34, -104, 68, -76, 88, -34));
    }

    private static void curls(
            Brush brush, Color colour, int count, double reach, double size, double dip, double spread) {
        for (int at = 0; at < count; at++) {
            double angle = Math.PI * (1.5 + (at / (count - 1.0) - 0.5) * spread);
            double far = reach * (at % 2 == 0 ? 1 : dip);
            brush.fill(colour, dot(Math.cos(angle) * far * 0.86, Math.sin(angle) * far - 4, size));
        }
    }

    private static void braid(Brush brush, Color colour, int side) {
        Palette p = brush.palette();
        for (int at = 0; at < 6; at++) {
            brush.fill(at % 2 == 0 ? colour : p.dark(colour), oval(side * (100 + at * 3), 46 + at * 26, 22 - at, 20));
        }
        brush.fill(p.tea(), oval(side * 117, 196, 15, 9));
        brush.fill(colour, leaf(side * 117, 198, side * 124, 240, 0.4));
    }
}
