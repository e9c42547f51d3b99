package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.star;
import static app.elevenses.demo.drawing.Outline.thread;
import static app.elevenses.demo.drawing.Outline.vessel;

import java.awt.Color;
import java.util.List;

/** Very small socks, very large news. */
final class BabyScenes {
    static final List<Drawing> ALL =
            List.of(BabyScenes::mobileOverTheCot, BabyScenes::socksOnTheLine, BabyScenes::pramUnderTheTree);

    private BabyScenes() {}

    private static void mobileOverTheCot(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 640, false), 0, 0, 1);
        brush.put(new Window(230, 300, new Countryside(p.sky(), 210, 120, 100)), 70, 120, 1);
        brush.fill(p.rose(), oval(640, 730, 520, 60));
        brush.line(p.light(p.rose()), 6, oval(640, 730, 480, 48));
        brush.put(BabyScenes::mobile, 650, 0, 1);
        brush.put(BabyScenes::cot, 650, 730, 1);
        brush.put(new Cat(p.dark(p.tea()), Cat.Pose.FROM_BEHIND), 210, 760, 1.35);
        brush.put(BabyScenes::bear, 1080, 750, 1.25);
    }

    private static void mobile(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.ink(), 3, thread(0, -10, 0, 96));
        brush.line(p.wood(), 10, thread(-230, 124, 0, 94, 230, 124));
        brush.line(p.wood(), 10, thread(-120, 118, 0, 98, 120, 118));
        double[] drops = {230, 190, 270, 200, 240};
        for (int at = 0; at < 5; at++) {
            double x = at * 112 - 224;
            brush.line(p.ink(), 2, thread(x, 116, x + 3, drops[at]));
            int turn = at;
            brush.put(toy -> toy(toy, turn), x + 3, drops[at], 1, brush.between(-12, 12));
        }
    }

    private static void toy(Brush brush, int turn) {
        Palette p = brush.palette();
        switch (turn) {
            case 0 -> brush.fill(p.sun(), star(0, 38, 44, 5));
            case 1 -> brush.put(new Cloud(), 0, 40, 0.52);
            case 2 -> brush.put(new Bird(p.tea()), 0, 70, 1.1);
            case 3 -> brush.fill(p.rose(), heart(0, 36, 40));
            default -> {
                brush.fill(p.light(p.sun()), blob(10, 0, -30, 20, -30, 66, 16, 82, -6, 44));
                brush.fill(p.ink(), dot(-16, 36, 3));
            }
        }
    }

    private static void cot(Brush brush) {
        Palette p = brush.palette();
        Color rail = p.paper();
        brush.shadow(oval(20, 0, 330, 20));
        brush.fill(p.dark(rail), pillow(-280, -262, 560, 20, 8));
        brush.fill(
                p.light(p.sky()),
                blob(-260, -100, -240, -150, -120, -172, 0, -158, 150, -166, 262, -130, 260, -60, -260, -60));
        brush.put(BabyScenes::sleeper, -150, -158, 1.2);
        brush.fill(p.leaf(), blob(-90, -150, 20, -196, 150, -180, 262, -140, 264, -60, -120, -60));
        for (int at = 0; at < 4; at++) {
            brush.put(new Flower(p.paper(), 0), -30 + at * 76, -128 - at % 2 * 26, 0.9);
        }
        for (int at = 0; at <= 7; at++) {
            brush.fill(rail, box(-278 + at * 78, -216, 12, 180));
        }
        brush.fill(rail, pillow(-296, -226, 592, 24, 10));
        brush.fill(rail, pillow(-292, -60, 584, 28, 8));
        for (double x : new double[] {-300, 276}) {
            brush.fill(rail, pillow(x, -290, 26, 290, 10));
            brush.fill(p.sun(), dot(x + 13, -296, 17));
        }
    }

    private static void sleeper(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.paper(), oval(-20, 6, 90, 34));
        brush.fill(Palette.mix(p.wood(), p.paper(), 0.35), dot(0, -14, 40));
        brush.fill(p.rose(), blob(-44, -14, -32, -54, 4, -66, 36, -46, 42, -18, 0, -30));
        brush.fill(p.paper(), dot(4, -66, 11));
        brush.line(p.ink(), 3, thread(-22, -10, -15, -6, -8, -10));
        brush.line(p.ink(), 3, thread(10, -10, 17, -6, 24, -10));
        brush.line(p.ink(), 3, thread(-5, 6, 1, 9, 7, 6));
    }

    private static void bear(Brush brush) {
        Palette p = brush.palette();
        Color fur = p.wood();
        brush.shadow(oval(10, -4, 76, 11));
        brush.fill(p.dark(fur), oval(-50, -64, 17, 30));
        brush.fill(p.dark(fur), oval(50, -64, 17, 30));
        brush.fill(fur, oval(0, -52, 50, 52));
        brush.fill(p.light(fur), oval(0, -48, 30, 34));
        for (double side : new double[] {-1, 1}) {
            brush.fill(fur, dot(side * 34, -162, 18));
            brush.fill(p.rose(), dot(side * 34, -162, 9));
            brush.fill(p.dark(fur), oval(side * 42, -14, 27, 22));
            brush.fill(p.light(fur), oval(side * 44, -14, 14, 12));
        }
        brush.fill(fur, oval(0, -126, 47, 42));
        brush.fill(p.light(fur), oval(0, -112, 22, 16));
        brush.fill(p.ink(), oval(0, -119, 7, 5));
        brush.fill(p.ink(), dot(-17, -132, 4));
        brush.fill(p.ink(), dot(17, -132, 4));
        brush.line(p.ink(), 2.5, thread(-8, -108, 0, -104, 8, -108));
        brush.put(new Bow(p.tea()), 0, -84, 0.55);
    }

    private static void socksOnTheLine(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 500, 1000, 170), 0, 0, 1);
        brush.put(new Cloud(), 290, 120, 1.2);
        brush.put(new Cloud(), 720, 80, 0.8);
        for (double x : new double[] {86, 1114}) {
            brush.fill(p.dark(p.wood()), pillow(x - 13, 170, 26, 600, 8));
            brush.fill(p.dark(p.wood()), pillow(x - 60, 196, 120, 18, 6));
        }
        brush.line(p.ink(), 4, thread(86, 204, 400, 248, 700, 256, 900, 238, 1114, 204));
        brush.put(wear -> Knits.sock(wear, p.tea()), 230, 230, 1.5, 4);
        brush.put(wear -> Knits.sock(wear, p.tea()), 330, 244, 1.5, -3);
        brush.put(wear -> Knits.romper(wear, p.rose()), 520, 252, 1.6, 2);
        brush.put(wear -> Knits.hat(wear, p.sun()), 705, 256, 1.5, -4);
        brush.put(wear -> Knits.sock(wear, p.deep()), 850, 246, 1.5, -4);
        brush.put(wear -> Knits.sock(wear, p.deep()), 945, 234, 1.5, 5);
        brush.put(new Bird(p.leaf()), 1040, 220, 1.05);
        brush.put(BabyScenes::basket, 880, 770, 1.2);
        brush.put(EngagementScenes::meadow, 0, 14, 1);
    }

    private static void basket(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(14, -4, 130, 14));
        brush.fill(p.paper(), blob(-96, -84, -60, -130, 0, -108, 40, -134, 96, -84, 0, -70));
        brush.put(new Cat(p.tea(), Cat.Pose.PEEKING), 10, -90, 1.05);
        brush.fill(p.light(p.wood()), vessel(118, 92, 92));
        for (int at = 0; at < 3; at++) {
            brush.line(
                    p.dark(p.wood()),
                    4,
                    thread(-108 + at * 8, -72 + at * 26, 0, -66 + at * 26, 108 - at * 8, -72 + at * 26));
        }
        brush.fill(p.wood(), pillow(-124, -100, 248, 18, 8));
    }

    private static void pramUnderTheTree(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 440, 230, 200), 0, 0, 1);
        brush.put(new Cloud(), 480, 130, 1);
        brush.fill(p.light(p.leaf()), blob(-60, 640, 300, 600, 700, 606, 1280, 590, 1300, 880, -60, 880));
        brush.put(new Tree(p.leaf()), 850, 690, 1.95);
        brush.put(BabyScenes::pram, 430, 740, 1.45);
        brush.put(new Bird(p.rose()), 760, 740, 1);
        brush.mirrored(new Bird(p.sun()), 990, 756, 0.85);
        brush.line(p.dark(p.wood()), 15, thread(840, 400, 740, 372, 610, 380));
        brush.fill(p.leaf(), leaf(630, 380, 580, 350, 0.5));
        brush.put(new Bird(p.deep()), 690, 372, 1.1);
        brush.put(EngagementScenes::meadow, 0, 20, 1);
    }

    private static void pram(Brush brush) {
        Palette p = brush.palette();
        Color hood = p.tea();
        brush.shadow(oval(10, 0, 160, 14));
        brush.line(p.ink(), 8, thread(120, -142, 166, -178, 186, -182));
        brush.line(p.ink(), 6, thread(-70, -40, 60, -86));
        brush.line(p.ink(), 6, thread(76, -40, -50, -86));
        brush.fill(hood, blob(-142, -166, -120, -236, -50, -278, 8, -270, 10, -164, -60, -160));
        for (double at = 0; at < 3; at++) {
            brush.line(p.dark(hood), 3, thread(4, -166, -30 - at * 36, -220 + at * 18, -20 - at * 32, -266 + at * 24));
        }
        brush.put(BabyScenes::sleeper, 62, -202, 0.85);
        brush.fill(p.paper(), pillow(-20, -178, 146, 26, 12));
        brush.fill(hood, blob(-140, -164, 126, -164, 110, -104, 40, -72, -60, -74, -124, -112));
        brush.wash(p.paper(), 0.8, heart(-6, -118, 20));
        for (double x : new double[] {-72, 76}) {
            brush.line(p.ink(), 8, oval(x, -38, 38, 38));
            brush.line(p.ink(), 3, thread(x - 36, -38, x + 36, -38));
            brush.line(p.ink(), 3, thread(x, -74, x, -2));
            brush.fill(p.sun(), dot(x, -38, 9));
        }
    }
}
