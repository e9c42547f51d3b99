package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.heart;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;

/** Somebody goes, and leaves the plant in good hands. */
final class FarewellScenes {
    static final List<Drawing> ALL = List.of(
            FarewellScenes::suitcaseByTheDoor, FarewellScenes::boatLeavingHarbour, FarewellScenes::deskLeftBehind);

    private FarewellScenes() {}

    private static void suitcaseByTheDoor(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 650, false), 0, 0, 1);
        brush.fill(p.paper(), box(400, 90, 330, 564));
        brush.inside(box(424, 112, 282, 542), new Countryside(p.sky(), 430, 560, 280));
        brush.wash(p.light(p.sun()), 0.38, paper(424, 654, 706, 654, 900, 810, 500, 810));
        brush.fill(p.tea(), paper(706, 104, 860, 62, 860, 716, 706, 654));
        brush.line(p.dark(p.tea()), 4, paper(730, 150, 836, 124, 836, 340, 730, 344));
        brush.line(p.dark(p.tea()), 4, paper(730, 396, 836, 396, 836, 630, 730, 606));
        brush.fill(p.sun(), dot(836, 374, 12));
        brush.put(new Suitcase(p.deep()), 330, 752, 1.2);
        brush.put(FarewellScenes::hat, 336, 566, 1.2);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.FROM_BEHIND), 590, 756, 1.15);
        brush.put(new Plant(p.rose(), 0.8, 0), 1020, 720, 1.35);
        brush.put(picture -> picture(picture, p.sky()), 180, 170, 1);
        brush.put(FarewellScenes::umbrella, 150, 740, 1);
    }

    private static void hat(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.wood(), oval(0, -6, 92, 15));
        brush.fill(p.wood(), blob(-52, -10, -44, -70, 0, -62, 44, -70, 52, -10, 0, -4));
        brush.fill(p.tea(), blob(-53, -14, -50, -34, 0, -28, 50, -34, 53, -14, 0, -7));
        brush.put(new Flower(p.paper(), 0), 40, -24, 0.9);
    }

    private static void picture(Brush brush, Color sky) {
        Palette p = brush.palette();
        brush.fill(p.wood(), box(-80, -60, 170, 210));
        brush.fill(sky, box(-64, -44, 138, 178));
        brush.fill(p.sun(), dot(30, 0, 22));
        brush.fill(p.leaf(), paper(-64, 134, -64, 80, -10, 30, 30, 80, 50, 62, 74, 90, 74, 134));
    }

    private static void umbrella(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, -2, 40, 8));
        brush.line(p.dark(p.wood()), 9, thread(30, -220, 44, -270, 70, -276, 76, -250));
        brush.fill(p.rose(), blob(0, -4, -16, -100, 8, -216, 40, -220, 48, -110));
        brush.line(p.dark(p.rose()), 3, thread(2, -10, 12, -110, 24, -214));
        brush.line(p.sun(), 8, thread(-14, -120, 16, -112, 46, -122));
    }

    private static void boatLeavingHarbour(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.sky(), box(-20, -20, 1240, 840));
        brush.fade(p.rose(), 0.8, box(-20, -20, 1240, 480), 0, 460, 0, 120);
        brush.glow(p.sun(), 0.9, 800, 420, 320);
        brush.fill(p.sun(), dot(800, 410, 88));
        brush.put(new Cloud(), 520, 130, 1.1);
        brush.put(new Cloud(), 1010, 190, 0.9);
        brush.put(FarewellScenes::lighthouse, 190, 470, 1.1);
        sea(brush);
        brush.put(FarewellScenes::boat, 770, 590, 1.35, -3);
        brush.wash(p.paper(), 0.5, blob(580, 604, 700, 596, 900, 598, 980, 606, 800, 616));
        brush.put(FarewellScenes::pier, 0, 0, 1);
        brush.put(new Cat(p.tea(), Cat.Pose.FROM_BEHIND), 330, 694, 1.05);
        brush.put(new Bird(p.deep()), 180, 694, 1.25);
        brush.put(FarewellScenes::gull, 420, 270, 1);
        brush.put(FarewellScenes::gull, 500, 330, 0.7, -12);
        brush.put(FarewellScenes::gull, 1040, 320, 0.9, 8);
    }

    private static void sea(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.deep(), box(-20, 462, 1240, 400));
        brush.fade(p.light(p.sun()), 0.65, paper(720, 462, 880, 462, 1000, 820, 600, 820), 800, 462, 800, 800);
        for (int at = 0; at < 26; at++) {
            double x = brush.between(-40, 1160);
            double y = brush.between(490, 790);
            brush.line(Palette.thin(p.sky(), 0.6), 4, thread(x, y, x + 22, y - 7, x + 44, y, x + 66, y - 6, x + 88, y));
        }
    }

    private static void lighthouse(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.dark(p.wood()), blob(-200, 10, -130, -40, -40, -64, 60, -60, 130, -20, 190, 10));
        brush.fill(p.paper(), paper(-44, -56, 44, -56, 28, -270, -28, -270));
        brush.fill(p.tea(), paper(-41, -92, 41, -92, 37, -144, -37, -144));
        brush.fill(p.tea(), paper(-34, -190, 34, -190, 31, -232, -31, -232));
        brush.fill(p.deep(), pillow(-38, -282, 76, 14, 4));
        brush.glow(p.light(p.sun()), 0.9, 0, -302, 120);
        brush.fill(p.deep(), box(-25, -322, 50, 42));
        brush.fill(p.sun(), oval(0, -300, 16, 18));
        brush.fill(p.tea(), paper(-30, -316, 30, -316, 0, -350));
    }

    private static void boat(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.dark(p.wood()), 9, thread(0, -30, 0, -300));
        brush.fill(p.paper(), blob(12, -60, 14, -180, 16, -292, 90, -190, 138, -66, 70, -58));
        brush.fill(p.rose(), blob(-12, -62, -12, -160, -14, -262, -66, -160, -106, -66, -60, -60));
        brush.fill(p.tea(), heart(56, -130, 22));
        brush.put(new Garland(-134, -48, 0, -296, 26, 7), 0, 0, 1);
        brush.put(new Bird(p.sun()), -70, -44, 0.85);
        brush.put(new Suitcase(p.wood()), 84, -42, 0.34);
        brush.fill(p.tea(), blob(-158, -56, -60, -48, 70, -48, 166, -60, 124, 4, 0, 12, -112, 4));
        brush.line(p.paper(), 7, thread(-140, -34, 0, -26, 146, -36));
    }

    private static void pier(Brush brush) {
        Palette p = brush.palette();
        for (double x : new double[] {70, 250, 420}) {
            brush.fill(p.dark(p.wood()), box(x, 690, 30, 130));
        }
        brush.fill(p.wood(), paper(-20, 686, 480, 686, 500, 730, -20, 730));
        for (int at = 0; at < 6; at++) {
            brush.line(p.dark(p.wood()), 3, thread(40 + at * 84, 688, 44 + at * 85, 728));
        }
        brush.fill(p.dark(p.wood()), pillow(440, 630, 26, 64, 6));
        brush.line(p.light(p.wood()), 7, thread(436, 656, 470, 662, 500, 700, 560, 690));
    }

    private static void gull(Brush brush) {
        brush.line(brush.palette().paper(), 8, thread(-44, -8, -24, -20, 0, 0, 24, -20, 44, -8));
    }

    private static void deskLeftBehind(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.deep(), 690, false), 0, 0, 1);
        brush.put(new Window(420, 300, new Countryside(p.light(p.rose()), 230, 150, 170)), 110, 80, 1);
        brush.put(NewHireScenes::desk, 600, 770, 1);
        brush.wash(p.sun(), 0.18, paper(300, 488, 560, 488, 700, 520, 380, 520));
        brush.put(new Plant(p.tea(), 0.8, 0), 300, 506, 1.35);
        brush.put(FarewellScenes::note, 470, 506, 1.15, -4);
        brush.put(FarewellScenes::carton, 800, 506, 1.15);
        brush.put(new Chair(p.rose()), 480, 776, 1);
        brush.put(new Cat(p.tea(), Cat.Pose.SLEEPING), 470, 664, 0.8);
    }

    private static void note(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, -2, 64, 8));
        brush.fill(p.paper(), paper(-62, 0, 62, 0, 54, -92, -54, -92));
        brush.fill(p.rose(), heart(0, -56, 20));
        brush.line(p.ink(), 3, thread(-36, -24, -20, -28, -6, -22, 10, -27, 34, -23));
        brush.line(p.ink(), 3, thread(-22, -12, 0, -15, 20, -11));
    }

    private static void carton(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(16, -2, 150, 12));
        brush.put(new Lamp(p.tea()), 84, -70, 0.72);
        brush.put(picture -> picture(picture, p.sky()), -56, -190, 0.62, -10);
        brush.put(new Mug(p.sun(), false)::hollow, 20, -96, 0.8, 14);
        brush.fill(Palette.mix(p.wood(), p.sun(), 0.35), box(-128, -126, 256, 126));
        brush.fill(p.wood(), paper(-128, -126, -176, -96, -164, -66, -122, -106));
        brush.fill(p.wood(), paper(128, -126, 176, -96, 164, -66, 122, -106));
        brush.fill(p.dark(p.wood()), pillow(-34, -82, 68, 20, 10));
        brush.fill(p.rose(), heart(0, -34, 15));
    }
}
