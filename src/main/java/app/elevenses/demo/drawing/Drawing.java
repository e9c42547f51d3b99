package app.elevenses.demo.drawing;

/** Anything a brush can draw: a thing around its own origin, or a scene that fills the sheet. */
@FunctionalInterface
interface Drawing {
    void draw(Brush brush);
}
