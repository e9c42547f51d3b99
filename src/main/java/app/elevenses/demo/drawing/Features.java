package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.Set;

/** Eyes, nose and mouth, and whatever grows or rests on them. */
record Features(Color skin, Color hair, Set<Sitter.Trait> traits) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        for (int side = -1; side <= 1; side += 2) {
            brush.wash(p.tea(), 0.28, oval(side * 52, 36, 23, 16));
            eye(brush, side);
        }
        if (traits.contains(Sitter.Trait.FRECKLES)) {
            freckles(brush);
        }
        if (traits.contains(Sitter.Trait.BEARD)) {
            brush.fill(
                    hair,
                    blob(
                            -84, 14, -70, 40, -40, 36, 0, 40, 40, 36, 70, 40, 84, 14, 76, 74, 40, 118, 0, 128, -40, 118,
                            -76, 74));
        }
        brush.line(shade(), 5, thread(-2, -6, -10, 26, 4, 30));
        mouth(brush);
        if (traits.contains(Sitter.Trait.MOUSTACHE) || traits.contains(Sitter.Trait.BEARD)) {
            brush.fill(
                    Palette.mix(hair, brush.palette().paper(), 0.14),
                    blob(0, 40, 28, 38, 50, 58, 24, 56, 0, 52, -24, 56, -50, 58, -28, 38));
        }
        if (traits.contains(Sitter.Trait.GLASSES)) {
            glasses(brush);
        }
    }

    /** What a skin turns to where less light falls. */
    static Color shade(Color skin) {
        return Palette.mix(skin, new Color(0x8A3A22), 0.3);
    }

    private Color shade() {
        return Palette.mix(skin, new Color(0x5A1F14), 0.38);
    }

    private void eye(Brush brush, int side) {
        Palette p = brush.palette();
        double x = side * 36;
        brush.fill(p.paper(), oval(x, -8, 14, 11));
        brush.fill(p.ink(), dot(x + 2, -8, 9));
        brush.wash(p.paper(), 0.95, dot(x + 5, -11, 3));
        brush.line(p.ink(), 4.5, thread(x - 17, -12, x - 8, -20, x + 8, -20, x + 17, -13));
        Color brow = Palette.mix(hair, p.ink(), 0.3);
        brush.line(brow, 8, thread(x - 21, -39 - side * 4, x, -47, x + 21, -39 + side * 4));
    }

    private void freckles(Brush brush) {
        for (int at = 0; at < 14; at++) {
            double side = at % 2 == 0 ? -1 : 1;
            brush.wash(shade(), 0.6, dot(side * brush.between(16, 66), brush.between(14, 40), brush.between(1.8, 3)));
        }
    }

    private void mouth(Brush brush) {
        Palette p = brush.palette();
        Color lips = Palette.mix(p.tea(), shade(), 0.45);
        if (traits.contains(Sitter.Trait.GRIN)) {
            brush.fill(Palette.mix(p.ink(), lips, 0.25), blob(-36, 52, 0, 58, 36, 52, 24, 80, 0, 88, -24, 80));
            brush.fill(p.rose(), oval(2, 80, 14, 6));
            brush.fill(p.paper(), blob(-29, 55, 0, 60, 29, 55, 22, 67, 0, 70, -22, 67));
            brush.line(lips, 4, thread(-40, 50, 0, 58, 40, 50));
        } else {
            brush.line(lips, 7, thread(-30, 58, -14, 68, 4, 70, 22, 64, 32, 54));
            brush.line(shade(), 3.5, thread(-12, 84, 2, 87, 14, 83));
        }
    }

    private void glasses(Brush brush) {
        Palette p = brush.palette();
        for (int side = -1; side <= 1; side += 2) {
            brush.wash(p.paper(), 0.22, oval(side * 38, -6, 31, 28));
            brush.line(p.deep(), 6, oval(side * 38, -6, 31, 28));
            brush.line(p.deep(), 5, thread(side * 68, -10, side * 86, -14));
        }
        brush.line(p.deep(), 5, thread(-8, -10, 0, -14, 8, -10));
    }
}
