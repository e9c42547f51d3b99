package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A curtain gathered to one side, hanging from the origin down to the right. */
record Curtain(Color cloth, double width, double height) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.fill(
                cloth,
                blob(
                        0,
                        0,
                        width,
                        0,
                        width * 0.9,
                        height * 0.35,
                        width * 0.3,
                        height * 0.66,
                        width * 0.55,
                        height,
                        width * 0.2,
                        height * 1.02,
                        -width * 0.1,
                        height,
                        0,
                        height * 0.5));
        for (double at = 0.2; at < 0.9; at += 0.22) {
            brush.line(
                    p.dark(cloth),
                    3,
                    thread(width * at, 6, width * at * 0.85, height * 0.34, width * 0.18, height * 0.62));
        }
        brush.line(p.sun(), 9, thread(-4, height * 0.62, width * 0.2, height * 0.68, width * 0.4, height * 0.62));
    }
}
