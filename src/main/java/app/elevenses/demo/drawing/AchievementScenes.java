package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.star;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** The tape, the top and the cup. */
final class AchievementScenes {
    static final List<Drawing> ALL = List.of(
            AchievementScenes::catInTheCup, AchievementScenes::teaAtTheSummit, AchievementScenes::snailAtTheTape);

    private AchievementScenes() {}

    private static void catInTheCup(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.deep(), 640, true), 0, 0, 1);
        rays(brush);
        brush.put(AchievementScenes::cup, 600, 730, 1.45);
        brush.put(new Bird(p.rose()), 310, 740, 1.4);
        brush.mirrored(new Bird(p.tea()), 920, 740, 1.4);
        brush.put(new Mug(p.rose(), true), 1070, 730, 1.2);
        brush.put(new Vase(p.tea()), 140, 726, 1.3);
        brush.put(new Confetti(660, 110), 0, 0, 1);
    }

    private static void rays(Brush brush) {
        Palette p = brush.palette();
        brush.inside(box(-20, -20, 1240, 655), sky -> {
            for (int at = 0; at < 14; at++) {
                double angle = at * Math.PI / 7;
                sky.wash(p.sun(), 0.2, paper(600, 380, 600 + Math.cos(angle) * 900, 380 + Math.sin(angle) * 900,
                        600 + Math.cos(angle + 0.22) * 900, 380 + Math.sin(angle + 0.22) * 900));
            }
            sky.glow(p.sun(), 0.8, 600, 380, 420);
        });
    }

    private static void cup(Brush brush) {
        Palette p = brush.palette();
        Color gold = p.sun();
        brush.shadow(oval(16, -2, 130, 14));
        brush.put(new Cat(p.tea(), Cat.Pose.PEEKING), 0, -296, 1.45);
        brush.line(p.dark(gold), 17, thread(-116, -278, -176, -282, -182, -200, -80, -156));
        brush.line(p.dark(gold), 17, thread(116, -278, 176, -282, 182, -200, 80, -156));
        brush.fill(p.dark(gold), paper(-22, -140, 22, -140, 34, -56, -34, -56));
        brush.fill(gold, blob(-126, -296, 0, -292, 126, -296, 118, -210, 70, -138, 0, -118, -70, -138, -118, -210));
        brush.fill(p.light(gold), pillow(-134, -306, 268, 22, 9));
        brush.wash(p.paper(), 0.6, blob(-100, -270, -78, -276, -72, -190, -50, -150, -86, -190));
        brush.fill(p.tea(), star(0, -212, 46, 5));
        brush.fill(p.dark(p.wood()), pillow(-76, -60, 152, 60, 8));
        brush.fill(gold, pillow(-42, -44, 84, 26, 4));
    }

    private static void teaAtTheSummit(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.sky(), box(-20, -20, 1240, 840));
        brush.fade(p.rose(), 0.7, box(-20, -20, 1240, 840), 0, 700, 0, 200);
        brush.glow(p.sun(), 0.9, 250, 220, 280);
        brush.fill(p.sun(), dot(250, 220, 76));
        brush.put(new Cloud(), 960, 150, 1.2);
        mountain(brush, Palette.mix(p.deep(), p.sky(), 0.6), 240, 360, 430);
        mountain(brush, Palette.mix(p.deep(), p.sky(), 0.45), 1010, 330, 470);
        mountain(brush, p.deep(), 620, 300, 640);
        brush.put(new Cloud(), 240, 560, 1.5);
        brush.put(new Cloud(), 1000, 600, 1.7);
        brush.put(PromotionScenes::flag, 690, 330, 1.05);
        brush.put(new Mug(p.tea(), true), 596, 318, 1.05);
        brush.put(new Bird(p.rose()), 500, 386, 1.15);
        brush.line(p.light(p.sun()), 4, thread(520, 350, 470, 420, 440, 520, 360, 600));
        brush.put(new Bird(p.sun()), 356, 568, 1, -36);
        brush.put(new Bird(p.tea()), 258, 688, 0.9, -36);
        brush.line(p.light(p.sun()), 4, thread(364, 560, 320, 620, 276, 664));
        for (int at = 0; at < 7; at++) {
            brush.put(AchievementScenes::fir, 60 + at * 190, 806, 0.8 + at % 3 * 0.3);
        }
    }

    private static void mountain(Brush brush, Color rock, double x, double top, double half) {
        Palette p = brush.palette();
        Shape shape = paper(x - half, 840, x - half * 0.5, top + 270, x - half * 0.36, top + 220, x - 110, top + 14,
                x - 40, top, x + 60, top + 6, x + 130, top + 30, x + half * 0.4, top + 240, x + half * 0.55, top + 260, x + half, 840);
        brush.fill(rock, shape);
        brush.inside(shape, face -> {
            face.fill(p.paper(), paper(x - 300, top - 20, x + 300, top - 20, x + 190, top + 130, x + 130, top + 96, x + 80, top + 168,
                    x + 10, top + 110, x - 60, top + 180, x - 120, top + 110, x - 200, top + 150));
            face.wash(p.ink(), 0.16, paper(x + 60, top, x + 20, top + 130, x + 90, top + 260, x + 40, 840, x + half, 840, x + half, top));
        });
    }

    private static void fir(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.dark(p.wood()), box(-9, -40, 18, 44));
        for (int at = 0; at < 3; at++) {
            double y = -30 - at * 44;
            double half = 66 - at * 16;
            brush.fill(at == 1 ? p.leaf() : p.dark(p.leaf()), paper(-half, y, half, y, 0, y - 84));
        }
    }

    private static void snailAtTheTape(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 400, 220, 190), 0, 0, 1);
        brush.put(new Cloud(), 560, 120, 1);
        brush.fill(p.light(p.wood()), blob(-60, 600, 400, 586, 800, 594, 1280, 580, 1290, 760, 600, 776, -60, 764));
        brush.line(p.paper(), 6, thread(-20, 690, 240, 684));
        for (double x : new double[] {790, 1010}) {
            brush.fill(p.tea(), pillow(x - 12, 230, 24, x > 900 ? 500 : 400, 8));
            brush.fill(p.sun(), dot(x, 226, 22));
        }
        chequers(brush);
        brush.put(new Garland(-20, 60, 800, 240, 80, 15), 0, 0, 1);
        brush.put(AchievementScenes::snail, 570, 730, 1.7);
        brush.line(p.rose(), 13, thread(790, 520, 850, 560, 838, 640, 900, 676, 1010, 610));
        brush.put(new Bird(p.deep()), 1110, 600, 1.4);
        brush.put(new Bird(p.sun()), 900, 232, 1);
        brush.put(EngagementScenes::meadow, 0, 16, 1);
        brush.put(new Confetti(520, 70), 0, 0, 1);
    }

    private static void chequers(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.paper(), box(790, 240, 220, 84));
        for (int at = 0; at < 24; at++) {
            if ((at / 8 + at) % 2 == 0) {
                brush.fill(p.ink(), box(792 + at % 8 * 27.4, 242 + at / 8 * 27, 27.4, 27));
            }
        }
    }

    private static void snail(Brush brush) {
        Palette p = brush.palette();
        Color skin = Palette.mix(p.sun(), p.wood(), 0.4);
        brush.shadow(oval(10, -1, 140, 12));
        brush.line(skin, 8, thread(102, -78, 112, -112, 118, -136));
        brush.line(skin, 8, thread(120, -74, 138, -104, 150, -124));
        brush.fill(skin, blob(-150, -4, -90, -26, 40, -34, 78, -60, 92, -96, 126, -96, 140, -64, 124, -24, 96, -4));
        brush.fill(p.ink(), dot(119, -140, 8));
        brush.fill(p.ink(), dot(152, -128, 8));
        brush.line(p.ink(), 3, thread(112, -58, 122, -52, 132, -58));
        brush.wash(p.rose(), 0.6, oval(108, -66, 8, 5));
        brush.fill(p.tea(), dot(-16, -88, 78));
        brush.line(p.sun(), 9, thread(-84, -64, -70, -130, -8, -152, 42, -110, 28, -58, -22, -44, -50, -78, -30, -110, 0, -104, 4, -82, -14, -76));
        brush.fill(p.paper(), dot(60, -64, 24));
        brush.line(p.rose(), 5, oval(60, -64, 18, 18));
        brush.fill(p.sun(), star(60, -64, 14, 5));
    }
}
