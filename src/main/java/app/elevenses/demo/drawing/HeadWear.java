package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.awt.geom.Area;

/** What is worn on a head instead of, or over, its hair. */
final class HeadWear {
    private HeadWear() {}

    static void scarf(Brush brush, Color cloth) {
        Palette p = brush.palette();
        var hood = new Area(blob(
                -104, 110, -114, 20, -108, -60, -70, -118, 0, -138, 70, -118, 108, -60, 114, 20, 104, 110, 0, 150));
        hood.subtract(
                new Area(blob(-76, 20, -70, -44, -40, -78, 0, -86, 40, -78, 70, -44, 76, 20, 52, 88, 0, 108, -52, 88)));
        brush.fill(cloth, hood);
        brush.line(p.light(cloth), 5, thread(-70, -74, -30, -104, 30, -106, 74, -74));
        brush.fill(cloth, blob(-84, 96, 0, 112, 84, 92, 112, 150, 60, 190, -60, 186, -110, 150));
        brush.line(p.light(cloth), 4, thread(-80, 120, 0, 150, 84, 116));
        brush.line(p.dark(cloth), 4, thread(-84, 150, -10, 172, 70, 150));
    }

    static void turban(Brush brush) {
        Palette p = brush.palette();
        Color cloth = p.sun();
        brush.fill(
                cloth,
                blob(-98, -28, -116, -92, -70, -154, 0, -170, 70, -154, 116, -92, 98, -28, 60, -62, 0, -86, -60, -62));
        for (int at = 0; at < 4; at++) {
            double y = -66 - at * 24;
            brush.line(
                    p.dark(cloth),
                    4,
                    thread(-100 + at * 6, y + 16, -30, y - 12, 20, y - 34, 60 - at * 8, y - 50 + at * 6));
            brush.line(p.dark(cloth), 4, thread(100 - at * 6, y + 16, 50, y - 10, 14, y - 28));
        }
    }

    static void cap(Brush brush, Color hair) {
        Palette p = brush.palette();
        brush.fill(hair, blob(-94, 8, -98, -40, -76, -56, -70, -16, -84, 16));
        brush.fill(hair, blob(94, 8, 98, -40, 76, -56, 70, -16, 84, 16));
        brush.fill(p.deep(), blob(-104, -46, -112, -100, -50, -146, 30, -148, 104, -112, 116, -56, 60, -66, -20, -66));
        brush.fill(p.dark(p.deep()), blob(-98, -54, -30, -78, 60, -76, 124, -52, 100, -40, 20, -56, -70, -40));
        brush.line(p.light(p.deep()), 3, thread(-80, -88, -30, -124, 40, -126, 92, -94));
    }
}
