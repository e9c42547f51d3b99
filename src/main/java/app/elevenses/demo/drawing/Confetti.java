package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** Paper scraps strewn over the upper part of the sheet, thinner further down. */
record Confetti(double floor, int scraps) implements Drawing {
    @Override
    public void draw(Brush brush) {
        for (int at = 0; at < scraps; at++) {
            Color colour =
                    at % 6 == 5 ? brush.palette().paper() : brush.palette().bright(at);
            double y = floor * brush.between(0, 1) * brush.between(0.3, 1);
            int cut = at % 3;
            brush.put(
                    scrap -> toss(scrap, colour, cut),
                    brush.between(10, 1190),
                    y,
                    brush.between(0.7, 1.2),
                    brush.between(0, 180));
        }
    }

    private static void toss(Brush brush, Color colour, int cut) {
        switch (cut) {
            case 0 -> brush.wash(colour, 0.95, box(-9, -4, 18, 8));
            case 1 -> brush.wash(colour, 0.95, dot(0, 0, 6));
            default -> brush.line(colour, 5, thread(-14, 0, -6, -7, 2, 2, 12, -5));
        }
    }
}
