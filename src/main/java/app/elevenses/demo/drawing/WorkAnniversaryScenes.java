package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;
import static app.elevenses.demo.drawing.Outline.vessel;

import java.awt.Color;
import java.util.List;

/** Another year: mugs, pots and notebooks have been counting. */
final class WorkAnniversaryScenes {
    static final List<Drawing> ALL = List.of(
            WorkAnniversaryScenes::mugsOnHooks,
            WorkAnniversaryScenes::plantThroughTheYears,
            WorkAnniversaryScenes::towerOfNotebooks);

    private WorkAnniversaryScenes() {}

    private static void mugsOnHooks(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 610, true), 0, 0, 1);
        brush.wash(p.ink(), 0.14, box(80, 226, 1060, 26));
        brush.put(new Plant(p.tea(), 0.5, 0), 190, 208, 0.95);
        brush.put(new Books(3, 190), 420, 208, 0.9);
        brush.put(new Bird(p.rose()), 420, 116, 0.95);
        brush.put(new Vase(p.deep()), 640, 208, 0.95);
        brush.put(new Kettle(p.leaf(), false), 930, 208, 0.9);
        brush.fill(p.wood(), box(70, 206, 1060, 26));
        for (int year = 0; year < 6; year++) {
            hang(brush, 160 + year * 172, p.bright(year));
        }
        Room.light(brush, 60, 630, 300);
        brush.put(WorkAnniversaryScenes::mugWithCandle, 620, 740, 1);
        brush.put(new Cat(p.dark(p.tea()), Cat.Pose.SLEEPING), 970, 742, 1.35);
        brush.put(new Gift(p.rose(), p.sun(), 130, 92), 270, 736, 1);
    }

    private static void hang(Brush brush, double x, Color glaze) {
        Color metal = brush.palette().ink();
        brush.line(metal, 5, thread(x, 230, x, 252, x + 8, 264, x + 17, 258));
        brush.put(new Mug(glaze, false)::hollow, x + 40, 366, 1.45, -70);
    }

    private static void mugWithCandle(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Candle(p.rose(), 78), 0, -120, 1.2);
        brush.put(new Mug(p.sun(), false), 0, 0, 2.1);
        brush.put(new Bow(p.tea()), 0, -78, 1.1);
    }

    private static void plantThroughTheYears(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.wall(), 640, true), 0, 0, 1);
        brush.put(new Window(960, 500, new Countryside(p.sky(), 400, 250, 190)), 120, 50, 1);
        Room.light(brush, 300, 672, 280);
        for (int year = 0; year < 5; year++) {
            brush.put(
                    new Plant(p.bright(year), year / 4.0, 0),
                    150 + year * 196 + year * year * 4,
                    716,
                    0.85 + year * 0.24);
        }
        brush.put(new Bow(p.rose()), 998, 676, 1.4);
        brush.put(new Bird(p.tea()), 250, 740, 0.9);
        brush.put(WorkAnniversaryScenes::wateringCan, 470, 760, 0.55);
        brush.put(new Garland(-20, 10, 1220, 30, 50, 18), 0, 0, 1);
    }

    static void wateringCan(Brush brush) {
        Palette p = brush.palette();
        Color tin = p.deep();
        brush.line(p.dark(tin), 12, thread(60, -96, 112, -110, 116, -54, 62, -30));
        brush.fill(tin, paper(-58, -56, -54, -24, -140, -118, -128, -128));
        brush.put(rose -> rose.fill(p.light(tin), oval(0, 0, 12, 30)), -138, -128, 1, 48);
        brush.fill(tin, vessel(58, 70, 116));
        brush.fill(p.light(tin), oval(0, -116, 58, 12));
        brush.wash(p.paper(), 0.4, box(-64, -70, 128, 9));
    }

    private static void towerOfNotebooks(Brush brush) {
        Palette p = brush.palette();
        brush.put(new Room(p.deep(), 640, true), 0, 0, 1);
        brush.put(new Window(270, 330, WorkAnniversaryScenes::night), 110, 110, 1);
        brush.put(new Lamp(p.tea()), 1010, 700, 1.75);
        brush.put(new Books(8, 330), 620, 730, 1.18);
        brush.put(new Cat(p.tea(), Cat.Pose.SITTING), 612, 410, 1.35);
        brush.put(WorkAnniversaryScenes::crown, 612, 218, 1.35, -8);
        brush.put(new Mug(p.rose(), true), 300, 736, 1.35);
        brush.put(new Garland(-20, 20, 1220, 20, 42, 18), 0, 0, 1);
    }

    private static void night(Brush brush) {
        Palette p = brush.palette();
        brush.fill(Palette.mix(p.deep(), p.ink(), 0.5), box(-20, -20, 400, 500));
        brush.put(new Stars(300, 70), 0, 0, 1);
        brush.put(new Moon(44), 190, 90, 1);
        Countryside.hill(brush, p.dark(p.leaf()), 280, 30, 1);
    }

    static void crown(Brush brush) {
        Palette p = brush.palette();
        brush.fill(p.sun(), paper(-28, 0, -34, -36, -16, -18, 0, -44, 16, -18, 34, -36, 28, 0));
        for (int at = -1; at <= 1; at++) {
            brush.fill(p.rose(), dot(at * 15, -8, 4));
        }
    }
}
