package app.elevenses.demo.drawing;

import java.awt.image.BufferedImage;

/** The faces of the demo's colleagues, drawn from head to shoulders. */
public final class Portraits {
    private static final int SIDE = 512;

    private Portraits() {}

    public static int count() {
        return Sitter.ALL.size();
    }

    /** Draws one, 512 by 512 pixels, always the same for the same number from 0 to below the count. */
    public static BufferedImage draw(int face) {
        Sitter sitter = Sitter.ALL.get(face);
        return Brush.paint(sitter, SIDE, SIDE, Palette.of(sitter.palette()), face);
    }
}
