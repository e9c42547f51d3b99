package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.pillow;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;

/** No reason but the hour: tea, rain, bread and a plant to save. */
final class OtherScenes {
    static final List<Drawing> ALL =
            List.of(OtherScenes::kettleAndTwoMugs, OtherScenes::rainAndBread, OtherScenes::plantRescue);

    private OtherScenes() {}

    private static void kettleAndTwoMugs(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 560, true), 0, 0, 1);
        brush.put(new Window(360, 380, new Countryside(p.sky(), 270, 240, 120)), 110, 70, 1);
        Room.light(brush, 180, 600, 420);
        brush.wash(p.ink(), 0.14, box(650, 260, 480, 24));
        brush.put(new Books(2, 170), 740, 242, 0.85);
        brush.put(new Plant(p.rose(), 0.4, 0), 900, 242, 0.9);
        brush.put(new Mug(p.leaf(), false), 1040, 242, 0.9);
        brush.fill(p.wood(), box(640, 240, 480, 24));
        brush.put(new Kettle(p.tea(), true), 400, 690, 2.05);
        brush.put(new Mug(p.deep(), true), 760, 712, 1.75);
        brush.mirrored(new Mug(p.rose(), true), 985, 730, 1.75);
        brush.put(OtherScenes::biscuits, 610, 770, 0.9);
    }

    private static void biscuits(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, 4, 110, 16));
        brush.fill(p.paper(), oval(0, -2, 106, 17));
        for (int at = 0; at < 4; at++) {
            brush.fill(at % 2 == 0 ? p.wood() : p.dark(p.wood()), oval(-48 + at * 32, -18 - at % 2 * 10, 34, 13));
            brush.wash(p.ink(), 0.4, dot(-54 + at * 32, -20 - at % 2 * 10, 3));
            brush.wash(p.ink(), 0.4, dot(-40 + at * 32, -16 - at % 2 * 10, 3));
        }
    }

    private static void rainAndBread(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 600, true), 0, 0, 1);
        brush.put(new Window(640, 430, OtherScenes::rain), 280, 60, 1);
        brush.put(new Curtain(p.tea(), 190, 560), 200, 20, 1);
        brush.mirrored(new Curtain(p.tea(), 190, 560), 1000, 20, 1);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.FROM_BEHIND), 760, 532, 1.15);
        brush.put(OtherScenes::bread, 520, 740, 1.5);
        brush.put(new Mug(p.sun(), true), 900, 730, 1.5);
        brush.mirrored(OtherScenes::butter, 170, 756, 0.95);
    }

    private static void rain(Brush brush) {
        Palette p = brush.palette();
        Color grey = Palette.mix(p.deep(), p.paper(), 0.45);
        brush.fill(grey, box(-20, -20, 700, 500));
        Countryside.hill(brush, Palette.mix(grey, p.leaf(), 0.35), 330, 40, 0.6);
        Countryside.hill(brush, Palette.mix(grey, p.leaf(), 0.7), 390, 34, 2.6);
        brush.put(new Cloud(), 180, 90, 1.4);
        brush.put(new Cloud(), 490, 70, 1.6);
        for (int at = 0; at < 90; at++) {
            double x = brush.between(0, 660);
            double y = brush.between(0, 430);
            brush.line(Palette.thin(p.paper(), 0.7), 3, thread(x, y, x - 5, y + 26));
        }
        for (int at = 0; at < 30; at++) {
            brush.wash(p.paper(), 0.55, oval(brush.between(0, 640), brush.between(0, 430), 4, 6));
        }
    }

    private static void bread(Brush brush) {
        Palette p = brush.palette();
        Color crust = Palette.mix(p.wood(), p.tea(), 0.35);
        Color crumb = Palette.mix(p.paper(), p.sun(), 0.25);
        brush.shadow(oval(10, 6, 236, 16));
        brush.fill(Palette.mix(p.wood(), p.paper(), 0.7), pillow(-220, -16, 450, 24, 10));
        brush.fill(crust, blob(-180, -20, -196, -70, -160, -120, -60, -140, 40, -136, 96, -100, 96, -20, -40, -14));
        for (int at = 0; at < 4; at++) {
            brush.fill(crumb, leaf(-140 + at * 54, -76, -112 + at * 54, -132, 0.3));
        }
        slice(brush, crust, crumb, 96, 0);
        slice(brush, crust, crumb, 150, 30);
        brush.put(new Steam(), -50, -150, 1.1);
    }

    private static void slice(Brush brush, Color crust, Color crumb, double x, double lean) {
        brush.fill(
                crust,
                blob(
                        x - 34,
                        -16,
                        x - 44 + lean,
                        -84,
                        x - 20 + lean,
                        -124,
                        x + 22 + lean,
                        -122,
                        x + 40 + lean,
                        -84,
                        x + 34,
                        -16));
        brush.fill(
                crumb,
                blob(
                        x - 24,
                        -24,
                        x - 33 + lean,
                        -82,
                        x - 14 + lean,
                        -112,
                        x + 16 + lean,
                        -110,
                        x + 30 + lean,
                        -82,
                        x + 25,
                        -24));
    }

    private static void butter(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(8, 2, 100, 12));
        brush.fill(p.deep(), oval(0, -4, 96, 13));
        brush.fill(p.light(p.sun()), paper(-52, -10, 44, -10, 58, -28, 58, -62, -36, -62, -52, -44));
        brush.fill(p.sun(), paper(-52, -10, 44, -10, 44, -46, -52, -46));
        brush.line(p.light(p.deep()), 9, thread(-20, -74, 60, -112, 100, -132));
        brush.line(p.dark(p.wood()), 13, thread(92, -128, 140, -152));
    }

    private static void plantRescue(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 600, true), 0, 0, 1);
        brush.put(new Window(330, 350, new Countryside(p.sky(), 250, 110, 110)), 830, 70, 1);
        brush.put(new Plant(p.tea(), 0.9, 0.82), 370, 720, 2);
        brush.put(OtherScenes::plaster, 386, 650, 1.5, -20);
        brush.put(OtherScenes::plaster, 386, 650, 1.5, 62);
        for (int at = 0; at < 9; at++) {
            double x = 540 + brush.between(-50, 26);
            brush.wash(p.light(p.deep()), 0.85, leaf(x, 490 + at * 16, x - 8, 524 + at * 16, 0.4));
        }
        brush.put(new Books(6, 250), 790, 730, 0.95);
        brush.put(WorkAnniversaryScenes::wateringCan, 776, 546, 1.2, -20);
        brush.put(new Bird(p.sun()), 640, 470, 0.95, -24);
        brush.put(new Bird(p.rose()), 130, 742, 1.5);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.SITTING), 1030, 744, 1.35);
    }

    private static void plaster(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.light(p.wood()), pillow(-40, -11, 80, 22, 11));
        brush.fill(p.paper(), box(-13, -11, 26, 22));
        for (int at = 0; at < 4; at++) {
            brush.wash(p.ink(), 0.35, dot(-29 + at % 2 * 58, -4 + at / 2 * 8, 1.8));
        }
    }
}
