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
        var room = new Room(p.deep(), 640, true);
        brush.fill(p.deep(), box(-20, -20, 1240, 680));
        rays(brush);
        brush.put(new Confetti(660, 110), 0, 0, 1);
        brush.put(room::tabletop, 0, 0, 1);
        brush.put(AchievementScenes::cup, 600, 730, 1.45);
        brush.put(new Bird(p.rose()), 310, 740, 1.4);
        brush.mirrored(new Bird(p.tea()), 920, 740, 1.4);
        brush.put(new Mug(p.rose(), true), 1070, 730, 1.2);
        brush.put(new Vase(p.tea()), 140, 726, 1.3);
    }

    private static void rays(Brush brush) {
        Palette p = brush.palette();
        brush.inside(box(-20, -20, 1240, 655), sky -> {
            for (int at = 0; at < 14; at++) {
                double angle = at * Math.PI / 7;
                sky.wash(
                        p.sun(),
                        0.2,
                        paper(
                                600,
                                380,
                                600 + Math.cos(angle) * 900,
                                380 + Math.sin(angle) * 900,
                                600 + Math.cos(angle + 0.22) * 900,
                                380 + Math.sin(angle + 0.22) * 900));
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
        brush.put(PromotionScenes::flag, 662, 318, 1.05);
        brush.put(new Mug(p.tea(), true), 596, 312, 0.95);
        brush.put(new Bird(p.rose()), 496, 398, 1.15, -30);
        brush.line(p.light(p.sun()), 4, thread(496, 362, 440, 410, 430, 490, 366, 536));
        brush.put(new Bird(p.sun()), 374, 564, 1, -42);
        brush.put(new Bird(p.tea()), 262, 690, 0.9, -42);
        brush.line(p.light(p.sun()), 4, thread(364, 540, 306, 590, 300, 640, 254, 664));
        for (int at = 0; at < 7; at++) {
            brush.put(AchievementScenes::fir, 60 + at * 190, 806, 0.8 + at % 3 * 0.3);
        }
    }

    private static void mountain(Brush brush, Color rock, double x, double top, double half) {
        double summit = Math.max(6, half - 574);
        Palette p = brush.palette();
        Shape shape = paper(
                x - half,
                840,
                x - half * 0.56,
                top + 290,
                x - half * 0.4,
                top + 230,
                x - summit,
                top + 8,
                x + summit,
                top + 6,
                x + half * 0.36,
                top + 240,
                x + half * 0.56,
                top + 290,
                x + half,
                840);
        brush.fill(rock, shape);
        brush.inside(shape, face -> {
            face.fill(
                    p.paper(),
                    paper(
                            x - 300, top - 20, x + 300, top - 20, x + 240, top + 150, x + 110, top + 130, x + 70,
                            top + 186, x + 20, top + 116, x - 40, top + 200, x - 90, top + 120, x - 150, top + 168,
                            x - 240, top + 150));
            face.wash(
                    p.ink(),
                    0.16,
                    paper(
                            x + 52, top, x + 16, top + 130, x + 90, top + 260, x + 40, 840, x + half, 840, x + half,
                            top));
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
        for (double x : new double[] {330, 790}) {
            brush.fill(p.tea(), pillow(x - 13, 190, 26, 440, 8));
            brush.fill(p.sun(), dot(x, 184, 24));
        }
        chequers(brush);
        brush.put(new Garland(-20, 90, 330, 196, 50, 7), 0, 0, 1);
        brush.put(new Garland(790, 196, 1220, 90, 50, 8), 0, 0, 1);
        brush.put(AchievementScenes::snail, 640, 728, 1.85);
        brush.put(new Bird(p.sun()), 550, 206, 1.1);
        brush.mirrored(new Bird(p.deep()), 1070, 680, 1.5);
        brush.put(EngagementScenes::meadow, 0, 16, 1);
        brush.put(new Confetti(520, 70), 0, 0, 1);
    }

    private static void chequers(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.paper(), box(330, 206, 460, 84));
        for (int at = 0; at < 48; at++) {
            if ((at / 16 + at) % 2 == 0) {
                brush.fill(p.ink(), box(332 + at % 16 * 28.5, 208 + at / 16 * 27, 28.5, 27));
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
        brush.line(
                p.sun(),
                9,
                thread(
                        -84, -64, -70, -130, -8, -152, 42, -110, 28, -58, -22, -44, -50, -78, -30, -110, 0, -104, 4,
                        -82, -14, -76));
        brush.line(
                p.rose(), 12, thread(132, -58, 110, -38, 66, -30, 10, -20, -50, -36, -96, -12, -150, -40, -186, -22));
        brush.line(p.rose(), 12, thread(132, -58, 120, -30, 84, -8, 40, -14));
        brush.fill(p.paper(), dot(60, -64, 24));
        brush.line(p.rose(), 5, oval(60, -64, 18, 18));
        brush.fill(p.sun(), star(60, -64, 14, 5));
    }
}
