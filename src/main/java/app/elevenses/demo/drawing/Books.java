package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A leaning pile of books on the origin, the widest below. */
record Books(int count, double width) implements Drawing {
    static final double THICK = 34;

    @Override
    public void draw(Brush brush) {
        brush.shadow(oval(14, -2, width * 0.6, 10));
        for (int at = 0; at < count; at++) {
            int turn = at;
            brush.put(book -> lay(book, turn), brush.between(-9, 9), -at * THICK, 1, brush.between(-0.8, 0.8));
        }
    }

    private void lay(Brush brush, int turn) {
        Palette p = brush.palette();
        Color cover = p.bright(turn);
        double half = width / 2 - (turn * 7 + turn % 2 * 9);
        brush.fill(p.light(p.paper()), box(-half + 4, -THICK + 5, half * 2 - 2, THICK - 9));
        brush.line(p.dark(p.paper()), 1.5, thread(0, -THICK / 2 - 3, half, -THICK / 2 - 2));
        brush.line(p.dark(p.paper()), 1.5, thread(0, -THICK / 2 + 3, half, -THICK / 2 + 4));
        brush.fill(cover, pillow(-half - 4, -THICK, half * 2 + 8, 7, 2));
        brush.fill(cover, pillow(-half - 4, -7, half * 2 + 8, 7, 2));
        brush.fill(cover, pillow(-half - 6, -THICK, half * 0.9, THICK, 6));
        brush.fill(p.light(cover), box(-half + 10, -THICK + 3, 7, THICK - 6));
        brush.fill(p.light(cover), box(-half * 0.38, -THICK + 3, 7, THICK - 6));
    }
}
