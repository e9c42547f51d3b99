package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.box;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

/** A window with a view; its upper left corner lies at the origin. */
record Window(double width, double height, Drawing view) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.wash(p.ink(), 0.14, box(-8, -6, width + 34, height + 26));
        brush.fill(p.paper(), box(-18, -18, width + 36, height + 36));
        brush.inside(box(0, 0, width, height), view);
        brush.wash(p.paper(), 0.18, paper(width * 0.1, 0, width * 0.3, 0, 0, height * 0.62, 0, height * 0.3));
        brush.wash(
                p.paper(),
                0.14,
                paper(width * 0.95, 0, width, 0, width, height * 0.2, width * 0.5, height, width * 0.38, height));
        brush.fill(p.paper(), box(width / 2 - 6, -4, 12, height + 8));
        brush.fill(p.paper(), box(-4, height * 0.42, width + 8, 11));
        brush.line(p.dark(p.paper()), 2, thread(0, 0, width, 0));
        brush.line(p.dark(p.paper()), 2, thread(0, 0, 0, height));
        brush.fill(p.light(p.wood()), box(-34, height + 14, width + 68, 20));
        brush.wash(p.ink(), 0.16, box(-26, height + 34, width + 56, 12));
    }
}
