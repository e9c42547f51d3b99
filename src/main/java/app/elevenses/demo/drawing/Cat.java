package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** The house cat, who attends everything. */
record Cat(Color fur, Pose pose) implements Drawing {
    /** What the cat is doing about it. */
    enum Pose {
        SITTING,
        FROM_BEHIND,
        SLEEPING,
        PEEKING
    }

    @Override
    public void draw(Brush brush) {
        switch (pose) {
            case SITTING -> sit(brush);
            case FROM_BEHIND -> turnAway(brush);
            case SLEEPING -> sleep(brush);
            case PEEKING -> peek(brush);
        }
    }

    private void sit(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(12, -3, 62, 9));
        brush.line(fur, 15, thread(30, -12, 64, -10, 72, -34, 58, -48));
        brush.fill(fur, blob(-26, -96, 22, -98, 40, -48, 44, -8, 0, 0, -40, -6, -38, -50));
        brush.fill(p.light(fur), blob(-14, -86, 12, -86, 14, -56, 0, -40, -16, -56));
        brush.line(p.dark(fur), 3, thread(-8, -40, -9, -8));
        brush.line(p.dark(fur), 3, thread(10, -40, 10, -8));
        brush.fill(p.light(fur), oval(-16, -5, 13, 7));
        brush.fill(p.light(fur), oval(16, -5, 13, 7));
        brush.put(this::face, 0, -118, 1);
    }

    private void turnAway(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(12, -3, 62, 9));
        brush.fill(fur, blob(-24, -98, 24, -98, 42, -48, 46, -10, 0, 0, -46, -10, -42, -48));
        for (int at = 0; at < 3; at++) {
            double y = -84 + at * 16;
            brush.line(p.dark(fur), 5, thread(-14 - at * 2, y, 0, y + 6, 14 + at * 2, y));
        }
        brush.line(p.dark(fur), 14, thread(20, -10, 60, -8, 76, -26, 68, -48));
        brush.put(this::skull, 0, -118, 1, 6);
    }

    private void sleep(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(8, -3, 88, 10));
        brush.fill(fur, blob(-78, -20, -56, -52, 0, -66, 58, -50, 80, -18, 50, -1, -54, -1));
        for (int at = 0; at < 3; at++) {
            brush.line(p.dark(fur), 5, thread(6 + at * 19, -62 + at * 6, 12 + at * 19, -50 + at * 6, 8 + at * 19, -40));
        }
        brush.line(p.dark(fur), 13, thread(74, -12, 40, -4, 0, -8, -26, -12));
        brush.put(this::dream, -46, -34, 0.92, -8);
    }

    private void peek(Brush brush) {
        brush.put(this::face, 0, -26, 1, -4);
        brush.fill(brush.palette().light(fur), oval(-26, -2, 13, 8));
        brush.fill(brush.palette().light(fur), oval(24, -2, 13, 8));
    }

    private void face(Brush brush) {
        skull(brush);
        Palette p = brush.palette();
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(p.sun(), oval(side * 14, -3, 7.5, 7));
            brush.fill(p.ink(), oval(side * 14 + 1, -3, 3, 6));
        }
        muzzle(brush);
    }

    private void dream(Brush brush) {
        skull(brush);
        for (int side = -1; side <= 1; side += 2) {
            brush.line(brush.palette().ink(), 2.5, thread(side * 14 - 7, -4, side * 14, 0, side * 14 + 7, -4));
        }
        muzzle(brush);
    }

    private void muzzle(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.light(fur), oval(0, 13, 13, 8.5));
        brush.fill(p.rose(), paper(-5, 5, 5, 5, 0, 11));
        brush.line(p.ink(), 2, thread(0, 10, 0, 15));
        brush.line(p.ink(), 2.4, thread(-10, 13, -5, 17, 0, 15, 5, 17, 10, 13));
        for (int side = -1; side <= 1; side += 2) {
            brush.line(p.light(fur), 1.6, thread(side * 18, 12, side * 46, 6));
            brush.line(p.light(fur), 1.6, thread(side * 18, 15, side * 45, 18));
        }
    }

    private void skull(Brush brush) {
        Palette p = brush.palette();
        brush.fill(fur, paper(-34, -2, -34, -44, -8, -24));
        brush.fill(fur, paper(34, -2, 34, -44, 8, -24));
        brush.fill(p.rose(), paper(-29, -16, -29, -34, -17, -24));
        brush.fill(p.rose(), paper(29, -16, 29, -34, 17, -24));
        brush.fill(fur, blob(-37, 2, -24, -22, 0, -28, 24, -22, 37, 2, 20, 24, 0, 27, -20, 24));
        for (int at = -1; at <= 1; at++) {
            brush.line(p.dark(fur), 4, thread(at * 9, -26, at * 8, -15));
        }
    }
}
