package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;
import java.util.Set;

/** Somebody who sits for a portrait: what makes them look like themselves. */
record Sitter(int palette, Color skin, Color hair, Hair style, Clothes clothes, Set<Trait> traits) implements Drawing {
    /** What else one would mention when describing them. */
    enum Trait {
        GLASSES,
        BEARD,
        MOUSTACHE,
        FRECKLES,
        EARRINGS,
        GRIN
    }

    static final List<Sitter> ALL = List.of(
            of(0, 0xB97A50, 0x2E2226, Hair.BUN, Clothes.SWEATER, Trait.GLASSES, Trait.EARRINGS),
            of(3, 0xF3C9A5, 0xB5532A, Hair.SWEPT, Clothes.SHIRT, Trait.BEARD),
            of(0, 0xD9A077, 0x4B4468, Hair.HEAD_SCARF, Clothes.SWEATER),
            of(4, 0x6E4228, 0x241A1C, Hair.CROP, Clothes.SHIRT, Trait.GRIN),
            of(2, 0xF5D3B5, 0xB9B2A8, Hair.BOB, Clothes.TURTLENECK, Trait.GLASSES, Trait.EARRINGS),
            of(1, 0xEFC69A, 0x2B2530, Hair.FRINGE, Clothes.STRIPES),
            of(0, 0x7D4B2E, 0x2A1D1B, Hair.CLOUD, Clothes.DUNGAREES, Trait.EARRINGS, Trait.GRIN),
            of(3, 0xE9B88F, 0xA79F96, Hair.NONE, Clothes.TURTLENECK, Trait.GLASSES, Trait.BEARD),
            of(2, 0xF7D0AF, 0xD79A4A, Hair.LONG, Clothes.DUNGAREES, Trait.FRECKLES, Trait.GRIN),
            of(1, 0xA86A42, 0x2A1F22, Hair.TURBAN, Clothes.SHIRT, Trait.BEARD),
            of(4, 0xD8A273, 0x3A2620, Hair.CURLS, Clothes.STRIPES, Trait.MOUSTACHE),
            of(3, 0x9A5F3B, 0x33211F, Hair.BRAIDS, Clothes.SWEATER, Trait.GRIN),
            of(5, 0xF2C6A6, 0x2F7F80, Hair.QUIFF, Clothes.TURTLENECK, Trait.FRECKLES, Trait.EARRINGS),
            of(0, 0xEFBF9A, 0xE9E2D6, Hair.CAP, Clothes.SHIRT, Trait.MOUSTACHE, Trait.GLASSES));

    @Override
    public void draw(Brush brush) {
        background(brush);
        brush.put(paint -> style.behind(paint, hair), 256, 236, 1.06);
        brush.put(paint -> clothes.draw(paint, skin, cloth(paint.palette())), 256, 512, 1.06);
        brush.put(this::head, 256, 236, 1.06, palette % 2 == 0 ? -2.5 : 2.5);
    }

    private Color cloth(Palette p) {
        return p.bright(ALL.indexOf(this) + ALL.indexOf(this) / 5);
    }

    private void background(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.wall(), box(-20, -20, 560, 560));
        switch (ALL.indexOf(this) % 4) {
            case 0 -> brush.fill(p.light(p.sun()), dot(286, 236, 196));
            case 1 -> sprigs(brush);
            case 2 -> {
                brush.fill(p.light(p.sky()), pillow(76, 40, 360, 620, 180));
                brush.fade(p.rose(), 0.5, pillow(76, 40, 360, 620, 180), 256, 512, 256, 120);
            }
            default -> {
                brush.fill(p.light(p.wall()), dot(256, 560, 470));
                brush.fill(p.light(p.sun()), dot(256, 560, 370));
            }
        }
    }

    private static void sprigs(Brush brush) {
        Palette p = brush.palette();
        for (int at = 0; at < 5; at++) {
            double x = at < 3 ? 40 : 470;
            double y = 480 - at % 3 * 120;
            double turn = at < 3 ? 1 : -1;
            brush.line(p.dark(p.leaf()), 4, thread(x, y + 90, x + turn * 8, y, x + turn * 20, y - 80));
            for (int blade = 0; blade < 4; blade++) {
                double stem = y + 60 - blade * 36;
                brush.fill(p.leaf(), leaf(x + turn * 6, stem, x + turn * 62, stem - 34, 0.42));
                brush.fill(p.dark(p.leaf()), leaf(x + turn * 6, stem, x - turn * 50, stem - 38, 0.42));
            }
        }
    }

    private void head(Brush brush) {
        Palette p = brush.palette();
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(skin, Features.shade(skin), oval(side * 88, 6, 17, 23));
            if (traits.contains(Trait.EARRINGS)) {
                brush.fill(p.sun(), dot(side * 92, 44, 12));
            }
        }
        brush.fill(
                skin,
                Features.shade(skin),
                blob(-86, -20, -70, -88, 0, -112, 70, -88, 86, -20, 74, 54, 34, 102, 0, 110, -34, 102, -74, 54));
        brush.put(new Features(skin, hair, traits), 0, 0, 1);
        style.before(brush, hair);
    }

    private static Sitter of(int palette, int skin, int hair, Hair style, Clothes clothes, Trait... traits) {
        return new Sitter(palette, new Color(skin), new Color(hair), style, clothes, Set.of(traits));
    }
}
