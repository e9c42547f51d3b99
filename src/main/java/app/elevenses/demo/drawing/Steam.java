package app.elevenses.demo.drawing;

import static app.elevenses.demo.drawing.Outline.thread;

import java.awt.Color;

/** Two curls of steam that rise from the origin. */
record Steam() implements Drawing {
    @Override
    public void draw(Brush brush) {
        Color breath = Palette.thin(brush.palette().paper(), 0.75);
        double sway = brush.between(-6, 6);
        brush.line(breath, 7, thread(-10, 0, -20, -18, -6, -38, -18 + sway, -60, -8 + sway, -78));
        brush.line(breath, 5, thread(12, -4, 4, -20, 16, -36, 8 - sway, -52));
    }
}
