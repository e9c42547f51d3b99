package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.star;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;

/** Somebody said yes. */
final class EngagementScenes {
    static final List<Drawing> ALL = List.of(
            EngagementScenes::ringOnTheCafeTable,
            EngagementScenes::birdsOnABranch,
            EngagementScenes::kneelingOnTheHill);

    private EngagementScenes() {}

    private static void ringOnTheCafeTable(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 520, true), 0, 0, 1);
        brush.put(new Window(760, 370, new Countryside(p.sky(), 280, 380, 200)), 220, 40, 1);
        Room.light(brush, 300, 560, 420);
        brush.put(new Vase(p.deep()), 930, 640, 1.7);
        brush.put(new Mug(p.tea(), true), 205, 690, 1.75);
        brush.put(EngagementScenes::ringBox, 560, 750, 1.5);
        brush.put(EngagementScenes::biscuit, 960, 742, 1.1);
    }

    private static void ringBox(Brush brush) {
        Palette p = brush.palette();
        Color velvet = p.rose();
        brush.shadow(oval(26, -4, 170, 18));
        brush.fill(p.dark(velvet), paper(-120, -104, -108, -250, -84, -268, 84, -268, 108, -250, 120, -104));
        brush.fill(p.light(velvet), paper(-100, -112, -92, -238, -74, -250, 74, -250, 92, -238, 100, -112));
        brush.fill(p.dark(velvet), pillow(-126, -116, 252, 30, 10));
        brush.fill(p.paper(), oval(0, -110, 96, 18));
        brush.wash(p.ink(), 0.25, oval(4, -108, 38, 7));
        brush.put(new Ring(), 0, -76, 1.5);
        brush.fill(velvet, pillow(-130, -98, 260, 98, 14));
        brush.fill(p.sun(), pillow(-18, -100, 36, 22, 5));
        brush.wash(p.paper(), 0.35, blob(-118, -80, -60, -86, -100, -70, -116, -30));
    }

    private static void biscuit(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(14, 6, 118, 20));
        brush.fill(p.paper(), oval(0, 0, 112, 22));
        brush.line(p.tea(), 4, oval(0, -1, 98, 16));
        brush.fill(p.wood(), heart(-26, -22, 30));
        brush.fill(p.dark(p.wood()), heart(30, -20, 30));
        brush.fill(p.rose(), heart(30, -22, 20));
    }

    private static void birdsOnABranch(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.deep(), box(-20, -20, 1240, 840));
        brush.put(new Stars(620, 90), 0, 0, 1);
        brush.put(new Moon(235), 590, 330, 1);
        Countryside.hill(brush, Palette.mix(p.deep(), p.ink(), 0.45), 720, 40, 1.2);
        Countryside.hill(brush, Palette.mix(p.deep(), p.ink(), 0.7), 770, 30, 3.2);
        brush.put(EngagementScenes::branch, 0, 0, 1);
        brush.put(new Bird(p.tea()), 440, 566, 2.3);
        brush.mirrored(new Bird(p.rose()), 745, 572, 2.3);
        brush.put(new Ring(), 566, 482, 0.8, 8);
        brush.fill(p.rose(), heart(592, 340, 26));
        brush.fill(p.rose(), heart(634, 296, 15));
    }

    private static void branch(Brush brush) {
        Palette p = brush.palette();
        Color bark = Palette.mix(p.wood(), p.ink(), 0.45);
        brush.line(bark, 26, thread(-30, 640, 240, 590, 620, 574, 940, 548, 1240, 470));
        brush.line(bark, 13, thread(200, 594, 120, 500, 40, 450));
        brush.line(bark, 13, thread(940, 548, 1060, 610, 1180, 630));
        brush.line(bark, 10, thread(960, 546, 1020, 440, 1110, 390));
        double[][] blossoms = {
            {40, 450},
            {120, 502},
            {84, 560},
            {210, 548},
            {1110, 390},
            {1030, 436},
            {1060, 610},
            {1170, 628},
            {1140, 494},
            {300, 592},
            {900, 556}
        };
        for (double[] at : blossoms) {
            brush.fill(p.leaf(), leaf(at[0], at[1], at[0] + 44, at[1] - 30, 0.5));
            brush.fill(p.leaf(), leaf(at[0], at[1], at[0] - 38, at[1] + 26, 0.5));
            brush.put(new Flower(p.light(p.rose()), 0), at[0], at[1], brush.between(1.1, 1.6));
        }
    }

    private static void kneelingOnTheHill(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 420, 640, 300), 0, 0, 1);
        brush.glow(p.light(p.sun()), 0.8, 640, 300, 420);
        brush.fill(p.light(p.sun()), dot(640, 310, 128));
        brush.put(new Cloud(), 260, 150, 1.1);
        brush.put(new Cloud(), 1000, 110, 0.9);
        brush.fill(p.dark(p.leaf()), blob(-80, 860, 60, 680, 380, 592, 700, 574, 1000, 604, 1280, 700, 1300, 860));
        brush.put(new Tree(p.leaf()), 1040, 640, 1.4);
        brush.put(EngagementScenes::kneeling, 520, 600, 1.95);
        brush.put(EngagementScenes::standing, 730, 600, 1.95);
        brush.put(new Cat(p.tea(), Cat.Pose.FROM_BEHIND), 230, 730, 1.1);
        brush.put(EngagementScenes::meadow, 0, 0, 1);
    }

    private static void kneeling(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.ink(), 15, thread(-8, -48, 22, -44, 24, -4, 36, -2));
        brush.line(p.ink(), 15, thread(-10, -44, -14, -6, -44, -4));
        brush.fill(p.tea(), blob(-22, -44, -20, -92, 0, -102, 16, -90, 12, -42));
        brush.line(p.tea(), 12, thread(4, -86, 30, -80, 50, -94));
        brush.line(p.sun(), 4, oval(57, -102, 7, 7));
        brush.wash(p.paper(), 1, star(57, -114, 8, 4));
        brush.fill(p.wood(), dot(4, -116, 18));
        brush.line(p.ink(), 2, thread(9, -111, 13, -108, 18, -110));
        brush.wash(p.ink(), 1, dot(13, -118, 2));
        brush.fill(p.ink(), blob(-14, -112, -12, -136, 8, -138, 20, -126, 0, -122));
    }

    private static void standing(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.light(p.wood()), 10, thread(-6, -30, -7, 0, -16, 0));
        brush.line(p.light(p.wood()), 10, thread(10, -30, 10, 0, 2, 0));
        brush.fill(p.rose(), blob(-14, -128, 12, -128, 20, -90, 34, -26, 0, -20, -30, -26, -16, -90));
        brush.line(p.light(p.wood()), 9, thread(-10, -118, -26, -112, -18, -136));
        brush.line(p.light(p.wood()), 9, thread(10, -118, 28, -108, 16, -132));
        brush.fill(p.dark(p.wood()), blob(-14, -166, 10, -172, 24, -150, 22, -112, 8, -120, -8, -130));
        brush.fill(p.light(p.wood()), dot(-2, -148, 17));
        brush.line(p.ink(), 2, thread(-14, -142, -9, -138, -3, -141));
        brush.wash(p.ink(), 1, dot(-10, -149, 2));
        brush.fill(p.dark(p.wood()), blob(-18, -154, -8, -170, 14, -164, 16, -146, 0, -158));
    }

    static void meadow(Brush brush) {
        Palette p = brush.palette();
        for (int at = 0; at < 22; at++) {
            double x = at * 56 + brush.between(-20, 20);
            double size = brush.between(0.8, 1.35);
            brush.put(
                    new Flower(at % 3 == 0 ? p.rose() : at % 3 == 1 ? p.paper() : p.sun(), 56),
                    x,
                    brush.between(796, 850),
                    size);
        }
    }
}
