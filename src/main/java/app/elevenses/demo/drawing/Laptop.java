package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

/** An open laptop seen from the front, its screen at work. */
record Laptop() implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(14, -2, 170, 12));
        brush.fill(p.deep(), pillow(-130, -186, 260, 178, 12));
        brush.fill(p.light(p.sky()), box(-116, -172, 232, 148));
        brush.fill(p.light(p.deep()), pillow(-154, -14, 308, 14, 6));
        brush.fill(p.sun(), dot(0, -100, 38));
        brush.line(p.ink(), 4, thread(-18, -96, 0, -82, 18, -96));
        brush.fill(p.ink(), dot(-14, -110, 4));
        brush.fill(p.ink(), dot(14, -110, 4));
        for (int at = 0; at < 3; at++) {
            brush.fill(p.bright(at + 2), pillow(-102, -158 + at * 26, 38, 12, 5));
            brush.fill(p.bright(at + 3), pillow(66, -72 - at * 26, 38, 12, 5));
        }
    }
}
