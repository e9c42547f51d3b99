package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.star;
import static app.elevenses.demo.drawing.Outline.thread;
import static app.elevenses.demo.drawing.Outline.vessel;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** One rung, one stair, one breeze higher. */
final class PromotionScenes {
    static final List<Drawing> ALL = List.of(
            PromotionScenes::ladderToTheBiscuits, PromotionScenes::balloonOverTheHills, PromotionScenes::stairsOfBooks);

    private PromotionScenes() {}

    private static void ladderToTheBiscuits(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 660, false), 0, 0, 1);
        for (int row = 0; row < 3; row++) {
            double y = 284 + row * 165;
            brush.wash(p.ink(), 0.14, box(540, y + 20, 590, 22));
            brush.fill(p.wood(), box(530, y, 610, 22));
        }
        brush.put(PromotionScenes::biscuitJar, 920, 284, 1.15);
        brush.put(new Plant(p.tea(), 0.3, 0), 1070, 284, 0.8);
        brush.put(new Books(3, 190), 920, 449, 0.9);
        brush.put(new Kettle(p.rose(), false), 1070, 449, 0.6);
        brush.put(new Mug(p.deep(), false), 900, 614, 1);
        brush.put(new Mug(p.sun(), false), 1010, 614, 1);
        brush.put(PromotionScenes::ladder, 700, 770, 1);
        brush.put(new Cat(p.tea(), Cat.Pose.FROM_BEHIND), 742, 302, 1.15);
        brush.put(WorkAnniversaryScenes::crown, 750, 140, 1, 12);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.SITTING), 330, 760, 1.3);
        brush.put(new Window(250, 280, new Countryside(p.sky(), 210, 160, 80)), 110, 140, 1);
        brush.put(new Bird(p.deep()), 200, 760, 0.95);
        brush.put(new Garland(-20, 10, 1220, 20, 34, 20), 0, 0, 1);
    }

    private static void ladder(Brush brush) {
        Palette p = brush.palette();
        Color wood = p.light(p.wood());
        brush.shadow(oval(-20, 0, 110, 12));
        for (int rung = 0; rung < 6; rung++) {
            double y = -60 - rung * 84;
            brush.fill(p.dark(wood), box(-96 - y * 0.16, y, 152, 16));
        }
        brush.fill(wood, paper(-110, 0, -86, 0, 10, -520, -10, -520));
        brush.fill(wood, paper(44, 0, 68, 0, 152, -520, 132, -520));
    }

    private static void biscuitJar(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, -2, 70, 8));
        for (int at = 0; at < 6; at++) {
            brush.fill(at % 2 == 0 ? p.wood() : p.dark(p.wood()), dot(-30 + at % 3 * 30, -28 - at / 3 * 34, 23));
        }
        brush.wash(p.paper(), 0.45, pillow(-60, -116, 120, 116, 20));
        brush.line(p.paper(), 5, pillow(-60, -116, 120, 116, 20));
        brush.fill(p.deep(), pillow(-50, -134, 100, 22, 8));
        brush.fill(p.deep(), dot(0, -140, 11));
        brush.fill(p.rose(), heart(0, -54, 18));
    }

    private static void balloonOverTheHills(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 600, 170, 190), 0, 0, 1);
        brush.put(new Cloud(), 290, 380, 1.4);
        brush.put(new Cloud(), 960, 180, 1.2);
        brush.put(new Cloud(), 1060, 470, 0.9);
        brush.put(PromotionScenes::airship, 940, 470, 0.34);
        brush.put(PromotionScenes::airship, 610, 600, 1.12, -3);
        brush.put(new Bird(p.deep()), 352, 366, 1);
        brush.put(new Tree(p.leaf()), 150, 770, 0.7);
        brush.put(new Tree(p.dark(p.leaf())), 1090, 780, 0.85);
        brush.put(EngagementScenes::meadow, 0, 20, 1);
    }

    private static void airship(Brush brush) {
        Palette p = brush.palette();
        Shape skin = blob(
                -54, -120, -150, -230, -186, -340, -140, -460, 0, -516, 140, -460, 186, -340, 150, -230, 54, -120, 0,
                -112);
        for (double x : new double[] {-46, -16, 16, 46}) {
            brush.line(p.ink(), 3, thread(x, -112, x * 1.1, -30));
        }
        brush.fill(p.tea(), skin);
        brush.inside(skin, stripes -> {
            stripes.fill(p.sun(), blob(-36, -110, -96, -330, -60, -530, -116, -530, -176, -330, -80, -100));
            stripes.fill(p.sun(), blob(36, -110, 96, -330, 60, -530, 116, -530, 176, -330, 80, -100));
            stripes.fill(p.rose(), blob(-16, -100, -46, -330, -24, -540, 24, -540, 46, -330, 16, -100));
            stripes.wash(p.paper(), 0.8, heart(0, -330, 34));
            stripes.wash(p.ink(), 0.14, blob(60, -560, 230, -460, 240, -240, 90, -90, 150, -260));
        });
        brush.put(new Garland(-150, -236, 150, -236, 36, 9), 0, 0, 1);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.PEEKING), -14, -58, 1);
        brush.put(new Plant(p.rose(), 0.1, 0), 36, -44, 0.55);
        brush.fill(p.wood(), vessel(58, 46, 66));
        for (int at = 0; at < 2; at++) {
            brush.line(p.dark(p.wood()), 3, thread(-52, -44 + at * 20, 0, -40 + at * 20, 52, -44 + at * 20));
        }
        brush.fill(p.dark(p.wood()), pillow(-62, -44, 124, 12, 5));
    }

    private static void stairsOfBooks(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.sun(), 640, true), 0, 0, 1);
        brush.glow(p.paper(), 0.6, 980, 160, 420);
        for (int step = 0; step < 5; step++) {
            brush.put(new Books(1 + step * 3 - step / 2, 250), 150 + step * 196, 736, 0.94 - step * 0.01);
        }
        brush.put(new Bird(p.tea()), 900, 392, 1.8);
        brush.put(PromotionScenes::flag, 992, 400, 1.05);
        brush.put(WorkAnniversaryScenes::crown, 918, 270, 0.9, 10);
        brush.put(new Bird(p.rose()), 140, 702, 1.2);
        brush.put(new Bird(p.deep()), 340, 610, 1.2);
        brush.put(new Mug(p.tea(), true), 556, 532, 0.9);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.SLEEPING), 640, 786, 1);
        brush.put(new Confetti(420, 60), 0, 0, 1);
    }

    static void flag(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.dark(p.wood()), 8, thread(0, 0, 0, -210));
        brush.fill(p.tea(), blob(2, -208, 50, -220, 110, -200, 104, -166, 108, -132, 56, -146, 2, -134));
        brush.fill(p.paper(), star(52, -176, 24, 5));
    }
}
