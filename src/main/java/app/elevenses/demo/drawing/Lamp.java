package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A desk lamp on a bent arm, shining down to the left. */
record Lamp(Color shade) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, -2, 50, 8));
        brush.glow(p.light(p.sun()), 0.85, -66, -136, 190);
        brush.fill(p.deep(), pillow(-36, -13, 72, 13, 6));
        brush.line(p.deep(), 8, thread(0, -10, 22, -110, 20, -114));
        brush.line(p.deep(), 8, thread(22, -112, -44, -190));
        brush.fill(p.deep(), dot(22, -112, 8));
        brush.fill(p.light(p.sun()), oval(-58, -160, 27, 14));
        brush.put(cap -> cap.fill(shade, paper(-44, 18, 44, 18, 20, -30, -20, -30)), -52, -180, 1, 22);
    }
}
