package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.blob;
import static app.elevenses.demo.drawing.Outline.dot;
import static app.elevenses.demo.drawing.Outline.oval;
import static app.elevenses.demo.drawing.Outline.paper;
import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** A round kettle that stands where it is put, its spout to the right. */
record Kettle(Color enamel, boolean hot) implements Drawing {
    @Override
    public void draw(Brush brush) {
        Palette p = brush.palette();
        brush.shadow(oval(20, -2, 92, 11));
        brush.line(p.wood(), 11, thread(-48, -92, -52, -148, 0, -172, 52, -148, 48, -92));
        brush.fill(enamel, paper(50, -62, 78, -30, 112, -98, 120, -104, 104, -112, 94, -106));
        brush.fill(enamel, blob(-58, -88, 0, -114, 58, -88, 80, -40, 70, -4, 0, 0, -70, -4, -80, -40));
        brush.fill(p.light(enamel), oval(0, -104, 40, 9));
        brush.fill(p.sun(), dot(0, -118, 9));
        brush.wash(p.paper(), 0.5, blob(-58, -34, -50, -70, -32, -90, -40, -60, -48, -36));
        brush.put(new Flower(p.paper(), 0), 10, -48, 1.1);
        if (hot) {
            brush.put(new Steam(), 122, -118, 0.9, 18);
        }
    }
}
