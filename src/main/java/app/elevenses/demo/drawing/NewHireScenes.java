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

/** A chair is ready and the others make room. */
final class NewHireScenes {
    static final List<Drawing> ALL =
            List.of(NewHireScenes::deskMadeReady, NewHireScenes::anotherCoatHook, NewHireScenes::roomOnTheWire);

    private NewHireScenes() {}

    private static void deskMadeReady(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 690, false), 0, 0, 1);
        brush.put(new Window(330, 270, new Countryside(p.sky(), 210, 190, 90)), 440, 90, 1);
        brush.put(NewHireScenes::desk, 600, 770, 1);
        brush.put(new Laptop(), 600, 500, 1.15);
        brush.put(new Mug(p.tea(), true), 850, 506, 1.25);
        brush.put(new Plant(p.rose(), 0.5, 0), 270, 504, 1.15);
        brush.put(new Bow(p.sun()), 270, 470, 0.75);
        brush.put(new Gift(p.deep(), p.sun(), 120, 80), 985, 506, 1);
        brush.put(new Chair(p.tea()), 560, 775, 1.02);
        for (int at = 0; at < 3; at++) {
            double x = 1010 + at * 62;
            brush.line(p.ink(), 2.5, thread(x, 250 - at % 2 * 60, 1010, 360, 985, 420));
            brush.put(new Balloon(p.bright(at + 1)), x, 250 - at % 2 * 60, 0.95, at * 9 - 8);
        }
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.SITTING), 950, 775, 1.1);
        brush.put(new Garland(-20, 20, 1220, 20, 40, 18), 0, 0, 1);
    }

    static void desk(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(10, 0, 500, 16));
        brush.fill(p.dark(p.wood()), box(-430, -250, 26, 250));
        brush.fill(p.dark(p.wood()), box(404, -250, 26, 250));
        brush.fill(p.wood(), box(190, -250, 216, 190));
        for (int at = 0; at < 2; at++) {
            brush.fill(p.light(p.wood()), pillow(204, -240 + at * 90, 188, 76, 5));
            brush.fill(p.sun(), pillow(276, -210 + at * 90, 44, 12, 5));
        }
        brush.fill(p.light(p.wood()), pillow(-460, -284, 920, 38, 8));
    }

    private static void anotherCoatHook(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 660, false), 0, 0, 1);
        brush.wash(p.ink(), 0.14, box(84, 146, 1040, 44));
        brush.fill(p.wood(), pillow(76, 130, 1048, 44, 8));
        for (int at = 0; at < 5; at++) {
            double x = 180 + at * 210;
            brush.line(p.ink(), 8, thread(x, 156, x, 178, x + 6, 192, x + 18, 184));
            brush.fill(p.sun(), dot(x, 150, 13));
        }
        brush.put(coat -> Coats.winter(coat, p.deep()), 184, 190, 1);
        brush.put(coat -> Coats.rain(coat, p.rose()), 394, 190, 1);
        brush.put(coat -> Coats.winter(coat, p.leaf()), 814, 190, 1);
        brush.put(coat -> Coats.rain(coat, p.sun()), 1024, 190, 1);
        brush.glow(p.paper(), 0.7, 604, 300, 260);
        brush.put(Coats::backpack, 604, 190, 1.15);
        brush.put(new Bow(p.sun()), 604, 152, 0.9);
        brush.fill(p.light(p.wood()), pillow(60, 600, 1080, 30, 8));
        brush.fill(p.dark(p.wood()), box(110, 630, 26, 120));
        brush.fill(p.dark(p.wood()), box(1064, 630, 26, 120));
        double[] boots = {240, 420, 760, 940};
        for (int at = 0; at < boots.length; at++) {
            Color rubber = p.bright(at + 1);
            brush.put(pair -> Coats.boots(pair, rubber), boots[at], 766, 1);
        }
        brush.put(new Cat(p.dark(p.tea()), Cat.Pose.SITTING), 600, 772, 1.1);
        brush.put(new Bird(p.rose()), 800, 600, 1);
    }

    private static void roomOnTheWire(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Countryside(p.sky(), 620, 930, 210), 0, 0, 1);
        brush.put(new Cloud(), 250, 150, 1.2);
        brush.put(new Cloud(), 700, 110, 0.7);
        for (int at = 0; at < 6; at++) {
            int turn = at;
            brush.put(house -> house(house, turn), 70 + at * 214, 830, 1 + at % 3 * 0.14);
        }
        brush.line(p.ink(), 5, thread(-20, 430, 300, 480, 620, 492, 900, 480, 1220, 430));
        brush.put(new Bird(p.tea()), 130, 462, 1.65);
        brush.put(new Bird(p.deep()), 270, 482, 1.85);
        brush.put(new Bird(p.leaf()), 410, 490, 1.55);
        brush.mirrored(new Bird(p.rose()), 870, 486, 1.85);
        brush.mirrored(new Bird(p.wood()), 1020, 470, 1.6);
        brush.put(NewHireScenes::parachutist, 630, 430, 1.3, -5);
        brush.fill(p.rose(), heart(380, 338, 14));
        brush.fill(p.rose(), heart(770, 332, 17));
    }

    private static void parachutist(Brush brush) {
        Palette p = brush.palette();
        brush.line(p.dark(p.wood()), 5, thread(26, -34, 22, -196));
        brush.fill(
                p.tea(),
                blob(
                        -92, -134, -70, -186, 20, -222, 112, -186, 134, -134, 96, -148, 60, -132, 22, -148, -18, -132,
                        -54, -148));
        brush.fill(p.sun(), blob(-18, -134, -4, -190, 20, -218, 46, -190, 60, -134, 22, -146));
        brush.put(new Bird(p.sun()), 0, 0, 1.15);
        brush.put(new Suitcase(p.deep()), -42, 26, 0.24, 8);
        brush.line(p.ink(), 3, thread(-42, -18, -20, -26));
    }

    private static void house(Brush brush, int turn) {
        Palette p = brush.palette();
        Color wall = turn % 2 == 0 ? p.light(p.wall()) : p.light(p.rose());
        brush.fill(p.dark(p.wood()), box(38, -250, 30, 80));
        brush.fill(wall, box(-88, -170, 176, 190));
        brush.fill(p.bright(turn), paper(-112, -166, -60, -246, 60, -246, 112, -166));
        for (int at = 0; at < 2; at++) {
            brush.fill(p.deep(), pillow(-60 + at * 74, -138, 44, 58, 4));
            brush.fill(p.light(p.sun()), box(-56 + at * 74, -134, 16, 50));
            brush.fill(p.light(p.sun()), box(-37 + at * 74, -134, 16, 50));
        }
    }
}
