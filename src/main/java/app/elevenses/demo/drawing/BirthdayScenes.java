package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.leaf;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;
import java.util.List;

/** Cake, and more cake, and a cat with an eye on it. */
final class BirthdayScenes {
    static final List<Drawing> ALL =
            List.of(BirthdayScenes::cakeOnTheSill, BirthdayScenes::tableFromAbove, BirthdayScenes::chairOnBalloons);

    private BirthdayScenes() {}

    private static void cakeOnTheSill(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 560, true), 0, 0, 1);
        brush.put(new Window(620, 400, new Countryside(p.sky(), 280, 450, 130)), 330, 60, 1);
        brush.put(new Curtain(p.rose(), 190, 520), 250, 30, 1);
        brush.mirrored(new Curtain(p.rose(), 190, 520), 1030, 30, 1);
        Room.light(brush, 380, 590, 330);
        brush.put(new Cat(p.dark(p.tea()), Cat.Pose.SITTING), 900, 690, 1.75);
        var cake = new Cake(p.wood(), p.paper(), 2);
        brush.put(cake, 560, 710, 1.15);
        for (int at = -2; at <= 2; at++) {
            brush.put(new Candle(p.bright(at + 7), 44), 560 + at * 36, 716 - cake.top() * 1.15 + Math.abs(at) * 2, 1.1);
        }
        brush.put(new Mug(p.deep(), true), 240, 720, 1.4);
        brush.put(new Garland(-20, 20, 1220, 10, 70, 17), 0, 0, 1);
    }

    private static void tableFromAbove(Brush brush) {
        Palette p = brush.palette();
        Color cloth = p.light(p.wall());
        brush.fill(cloth, box(-20, -20, 1240, 840));
        for (int at = 0; at < 9; at++) {
            brush.wash(p.rose(), 0.28, box(at * 150 - 40, -20, 56, 840));
            brush.wash(p.rose(), 0.28, box(-20, at * 150 - 60, 1240, 56));
        }
        Room.light(brush, 120, 180, 760);
        brush.put(BirthdayScenes::cakeFromAbove, 600, 400, 1);
        setPlate(brush, 200, 230, 0);
        setPlate(brush, 1010, 250, 1);
        setPlate(brush, 240, 620, 2);
        setPlate(brush, 985, 610, 3);
        brush.put(BirthdayScenes::paw, 860, 720, 1, 24);
        brush.put(new Garland(-20, 40, 1220, 20, 36, 18), 0, 0, 1);
        brush.put(new Confetti(900, 40), 0, 0, 1);
    }

    private static void setPlate(Brush brush, double x, double y, int turn) {
        Palette p = brush.palette();
        brush.shadow(dot(x + 10, y + 12, 118));
        brush.fill(p.paper(), dot(x, y, 116));
        brush.line(p.bright(turn), 5, oval(x, y, 103, 103));
        brush.line(p.dark(p.paper()), 2, oval(x, y, 74, 74));
        brush.put(BirthdayScenes::slice, x, y, 1, brush.between(-60, 60));
        brush.put(BirthdayScenes::fork, x + (turn % 2 == 0 ? 150 : -150), y, 1, brush.between(-8, 8));
    }

    private static void paw(Brush brush) {
        Palette p = brush.palette();
        Color fur = p.dark(p.tea());
        brush.shadow(blob(-28, 30, 0, -30, 48, 10, 56, 200, -16, 200));
        brush.fill(fur, blob(-34, 20, -30, -26, 0, -42, 30, -26, 34, 20, 40, 210, -40, 210));
        brush.fill(p.light(fur), blob(-32, 4, -28, -28, 0, -44, 28, -28, 32, 4, 0, 14));
        brush.line(fur, 4, thread(-10, -38, -11, -20));
        brush.line(fur, 4, thread(10, -38, 11, -20));
        for (int at = 0; at < 3; at++) {
            brush.line(p.dark(fur), 7, thread(-34, 52 + at * 26, 0, 60 + at * 26, 35, 52 + at * 26));
        }
    }

    private static void slice(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(paper(-36, 54, 48, 56, 8, -62));
        brush.fill(p.wood(), paper(-42, 46, 42, 46, 42, 62, -42, 62));
        brush.fill(p.rose(), paper(-42, 46, 42, 46, 0, -66));
        brush.line(p.paper(), 8, thread(-36, 40, -18, 32, 0, 42, 18, 32, 36, 40));
        brush.fill(p.tea(), dot(0, 6, 12));
        brush.wash(p.paper(), 0.8, dot(-4, 2, 3));
    }

    private static void fork(Brush brush) {
        Color metal = brush.palette().deep();
        brush.line(metal, 7, thread(0, 90, 0, -20));
        brush.line(metal, 5, thread(-13, -76, -13, -36, 0, -18, 13, -36, 13, -76));
        brush.line(metal, 5, thread(0, -76, 0, -20));
    }

    private static void cakeFromAbove(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(dot(16, 20, 218));
        brush.fill(p.deep(), dot(0, 0, 214));
        brush.fill(p.light(p.deep()), dot(0, 0, 196));
        brush.fill(p.wood(), dot(0, 0, 168));
        brush.fill(p.rose(), dot(0, 0, 160));
        for (int at = 0; at < 16; at++) {
            double angle = at * Math.PI / 8;
            brush.fill(p.paper(), dot(Math.cos(angle) * 142, Math.sin(angle) * 142, 19));
        }
        for (int at = 0; at < 7; at++) {
            double angle = at * Math.PI * 2 / 7;
            flame(brush, Math.cos(angle) * 88, Math.sin(angle) * 88, p.bright(at));
        }
        brush.put(new Flower(p.paper(), 0), 0, 0, 1.6);
        brush.fill(p.light(p.deep()), paper(0, 0, 190, -88, 208, 0));
        brush.line(p.wood(), 12, thread(4, 0, 164, 0));
        brush.line(p.wood(), 12, thread(4, -2, 150, -70));
    }

    private static void flame(Brush brush, double x, double y, Color wax) {
        Palette p = brush.palette();
        brush.glow(p.light(p.sun()), 0.9, x, y, 50);
        brush.fill(wax, dot(x, y, 11));
        brush.fill(p.sun(), leaf(x, y + 4, x + 5, y - 22, 0.5));
    }

    private static void chairOnBalloons(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 600, false), 0, 0, 1);
        brush.put(new Window(250, 300, new Countryside(p.sky(), 230, 180, 90)), 90, 120, 1);
        Room.light(brush, 180, 630, 260);
        brush.wash(p.ink(), 0.25, oval(640, 730, 110, 16));
        double[][] tops = {{500, 250}, {600, 175}, {700, 200}, {790, 280}, {640, 300}};
        for (int at = 0; at < tops.length; at++) {
            brush.line(p.ink(), 2.5, thread(tops[at][0], tops[at][1], 690 + at * 4, 360, 722, 420));
        }
        brush.put(new Chair(p.deep()), 640, 690, 0.95, -7);
        for (int at = 0; at < tops.length; at++) {
            brush.put(new Balloon(p.bright(at)), tops[at][0], tops[at][1], 1.15, (tops[at][0] - 640) / 9);
        }
        brush.put(new Gift(p.rose(), p.sun(), 120, 84), 620, 572, 0.9, -7);
        brush.put(new Plant(p.tea(), 1, 0), 1040, 690, 1.6);
        brush.put(new Cat(p.dark(p.wood()), Cat.Pose.FROM_BEHIND), 330, 750, 1.3);
    }
}
