package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;

/** Two people, many flowers. */
final class WeddingScenes {
    static final List<Drawing> ALL =
            List.of(WeddingScenes::cakeWithBirds, WeddingScenes::carWithCans, WeddingScenes::longTableUnderLamps);

    private WeddingScenes() {}

    private static void cakeWithBirds(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 650, true), 0, 0, 1);
        brush.fill(Palette.mix(p.deep(), p.wall(), 0.25), pillow(320, 60, 560, 1200, 280));
        brush.put(new Room(p.wall(), 650, true)::tabletop, 0, 0, 1);
        brush.put(WeddingScenes::arch, 0, 0, 1);
        var cake = new Cake(p.paper(), p.light(p.wall()), 3);
        brush.put(cake, 600, 730, 1.45);
        double top = 730 - cake.top() * 1.45;
        brush.put(new Bird(p.deep()), 556, top + 2, 0.95);
        brush.mirrored(new Bird(p.paper()), 642, top + 2, 0.95);
        brush.fill(p.rose(), heart(600, top - 92, 20));
        for (int at = 0; at < 9; at++) {
            Color petals = at % 3 == 0 ? p.tea() : at % 3 == 1 ? p.rose() : p.sun();
            double tier = at / 3;
            brush.put(new Flower(petals, 0), 700 - tier * 84 + at % 3 * 36, 650 - tier * 122 + at % 3 * 18, 1.5);
        }
        brush.put(new Vase(p.deep()), 190, 730, 1.8);
        brush.put(new Vase(p.leaf()), 1010, 730, 1.8);
        brush.put(new Cat(p.dark(p.tea()), Cat.Pose.PEEKING), 850, 786, 1.3);
    }

    private static void arch(Brush brush) {
        Palette p = brush.palette();
        for (int at = 0; at <= 36; at++) {
            double angle = Math.PI * Math.clamp((at - 6) / 24.0, 0, 1);
            double x = 600 - Math.cos(angle) * 280;
            double y = 340 - Math.sin(angle) * 280 + 46 * (Math.max(0, 6 - at) + Math.max(0, at - 30));
            brush.fill(p.leaf(), leaf(x, y, x + brush.between(-60, 60), y + brush.between(-50, 50), 0.55));
            brush.fill(p.dark(p.leaf()), leaf(x, y, x + brush.between(-50, 50), y + brush.between(-50, 50), 0.55));
            brush.put(
                    new Flower(at % 3 == 0 ? p.paper() : at % 3 == 1 ? p.tea() : p.sun(), 0),
                    x,
                    y,
                    brush.between(1, 1.7));
        }
    }

    private static void carWithCans(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 400, 900, 180), 0, 0, 1);
        brush.put(new Cloud(), 250, 140, 1.2);
        brush.put(new Cloud(), 620, 90, 0.8);
        brush.put(new Tree(p.leaf()), 1080, 560, 0.95);
        brush.put(new Tree(p.light(p.leaf())), 130, 560, 0.75);
        brush.fill(p.light(p.wood()), blob(-60, 630, 400, 604, 800, 612, 1280, 596, 1280, 770, 600, 790, -60, 770));
        brush.line(p.paper(), 7, thread(-20, 700, 120, 694));
        brush.line(p.paper(), 7, thread(1000, 690, 1220, 680));
        brush.fill(p.dark(p.leaf()), blob(-60, 780, 300, 766, 700, 778, 1260, 762, 1280, 860, -60, 860));
        brush.put(WeddingScenes::car, 700, 716, 1.5);
        for (int at = 0; at < 4; at++) {
            double x = 380 - at * 84;
            double y = 712 - at % 2 * 26;
            brush.line(p.ink(), 2.5, thread(476, 664, (476 + x) / 2, 712, x, y - 20));
            brush.put(can -> can(can, p.bright(at(x))), x, y, 1, brush.between(-50, 50));
        }
        brush.put(EngagementScenes::meadow, 0, 6, 1);
    }

    private static int at(double x) {
        return (int) (x / 80);
    }

    private static void can(Brush brush, Color label) {
        Palette p = brush.palette();
        brush.fill(p.light(p.deep()), pillow(-17, -40, 34, 40, 5));
        brush.fill(label, box(-17, -31, 34, 20));
        brush.fill(p.deep(), oval(0, -40, 16, 5));
    }

    private static void car(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, 2, 190, 14));
        brush.fill(p.tea(), blob(-96, -92, -64, -154, 30, -162, 84, -96, 60, -80, -90, -80));
        brush.fill(p.light(p.sky()), blob(-78, -96, -54, -142, -10, -146, -10, -94));
        brush.fill(p.light(p.sky()), blob(2, -94, 2, -147, 28, -146, 62, -94));
        brush.put(new Bird(p.deep()), -42, -92, 0.62);
        brush.mirrored(new Bird(p.paper()), 28, -92, 0.62);
        brush.fill(p.tea(), blob(-150, -28, -146, -82, -90, -98, 70, -98, 130, -86, 156, -58, 152, -24, 0, -18));
        brush.line(p.dark(p.tea()), 3, thread(-4, -94, -4, -28));
        brush.line(p.sun(), 5, thread(-146, -52, 0, -50, 152, -50));
        brush.fill(p.sun(), oval(148, -68, 10, 13));
        brush.put(new Bow(p.paper()), -140, -86, 0.9, -14);
        for (double x : new double[] {-88, 96}) {
            brush.fill(p.ink(), dot(x, -22, 35));
            brush.fill(p.paper(), dot(x, -22, 17));
            brush.fill(p.deep(), dot(x, -22, 7));
        }
        brush.fill(p.paper(), heart(-72, -66, 13));
    }

    private static void longTableUnderLamps(Brush brush) {
        Palette p = brush.palette();
        brush.fill(Palette.mix(p.deep(), p.ink(), 0.3), box(-20, -20, 1240, 840));
        brush.fade(p.rose(), 0.9, box(-20, -20, 1240, 600), 0, 560, 0, 160);
        brush.put(new Stars(260, 50), 0, 0, 1);
        Countryside.hill(brush, Palette.mix(p.deep(), p.ink(), 0.15), 470, 50, 1.2);
        Countryside.hill(brush, Palette.mix(p.leaf(), p.ink(), 0.45), 560, 30, 3.2);
        brush.put(new Tree(p.dark(p.leaf())), 130, 590, 1.55);
        brush.put(new Tree(p.dark(p.leaf())), 1080, 590, 1.5);
        brush.put(new Bulbs(90, 270, 620, -30, 60, 9), 0, 0, 1);
        brush.put(new Bulbs(620, -30, 1120, 260, 60, 9), 0, 0, 1);
        brush.put(new Bulbs(90, 340, 1120, 330, 110, 13), 0, 0, 1);
        for (int at = 0; at < 6; at++) {
            brush.put(WeddingScenes::stool, 250 + at * 142, 640, 1);
        }
        brush.put(WeddingScenes::banquet, 600, 770, 1);
    }

    private static void stool(Brush brush) {
        Color wood = brush.palette().light(brush.palette().wood());
        brush.fill(wood, pillow(-40, -120, 80, 20, 8));
        brush.fill(wood, pillow(-36, -84, 72, 14, 6));
        brush.fill(wood, box(-38, -118, 10, 118));
        brush.fill(wood, box(28, -118, 10, 118));
    }

    private static void banquet(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(0, 20, 560, 26));
        brush.fill(p.paper(), paper(-470, -160, 470, -160, 520, -120, 520, 10, -520, 10, -520, -120));
        brush.fill(p.light(p.wall()), paper(-470, -160, 470, -160, 520, -118, -520, -118));
        for (int at = 0; at < 9; at++) {
            brush.line(p.dark(p.paper()), 2.5, thread(-460 + at * 115, -104, -466 + at * 117, 4));
        }
        brush.put(new Garland(-516, -112, 516, -112, 38, 18), 0, 0, 1);
        for (double x : new double[] {-440, -170, 170, 440}) {
            brush.put(new Candle(p.tea(), 70), x, -140, 1.1);
        }
        brush.put(new Vase(p.tea()), -300, -126, 1.05);
        brush.put(new Vase(p.deep()), 290, -126, 1.05);
        brush.put(new Cake(p.wood(), p.paper(), 2), 0, -126, 0.72);
    }
}
