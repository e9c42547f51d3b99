package app.elevenses.demo.drawing;

import java.awt.Color;
import java.util.List;

/** A limited set of warm colours that belong together, named for what they usually paint. */
record Palette(
        Color paper,
        Color wall,
        Color wood,
        Color ink,
        Color tea,
        Color rose,
        Color sun,
        Color leaf,
        Color deep,
        Color sky) {
    private static final List<Palette> ALL = List.of(
            of(0xFFF4E0, 0xF5DAB3, 0xC98A55, 0x4A2C2A, 0xC8602A, 0xE58E73, 0xF3B84B, 0x7C9A63, 0x2F5D62, 0xBFDAD2),
            of(0xFFF1E4, 0xF3C5A8, 0xB87048, 0x472833, 0xC9502F, 0xD9697A, 0xF6C35B, 0x8A9A5B, 0x5A3A58, 0xF9E3C8),
            of(0xFBF3DF, 0xCBD1AA, 0xBF8A58, 0x3A3229, 0xC4622D, 0xDE8C7A, 0xEDBB4E, 0x5F8157, 0x2E5248, 0xE3EBD6),
            of(0xFFF3DE, 0xA9C7BE, 0xB97A4E, 0x2F2D36, 0xD0652F, 0xE79C86, 0xF2BE5A, 0x6C9070, 0x24525C, 0xF8E5C4),
            of(0xFFF5DC, 0xF5DC9B, 0xAE6A40, 0x43291F, 0xBF4F27, 0xE88B6A, 0xEFAE35, 0x7B8C4A, 0x3C4F5C, 0xFAEED2),
            of(0xFFF2E6, 0xDFC3C0, 0xA8664B, 0x452532, 0xBD532F, 0xCB6270, 0xF2BF63, 0x7F9270, 0x4B4468, 0xF7E2D4));

    static Palette of(long seed) {
        return ALL.get((int) Math.floorMod(seed, (long) ALL.size()));
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                blend(from.getRed(), to.getRed(), share),
                blend(from.getGreen(), to.getGreen(), share),
                blend(from.getBlue(), to.getBlue(), share));
    }

    static Color thin(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    Color light(Color colour) {
        return mix(colour, paper, 0.45);
    }

    Color dark(Color colour) {
        return mix(colour, ink, 0.35);
    }

    /** The five that paint flags, mugs and confetti, in turn. */
    Color bright(int turn) {
        return List.of(tea, sun, deep, rose, leaf).get(Math.floorMod(turn, 5));
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static Palette of(
            int paper, int wall, int wood, int ink, int tea, int rose, int sun, int leaf, int deep, int sky) {
        return new Palette(
                new Color(paper),
                new Color(wall),
                new Color(wood),
                new Color(ink),
                new Color(tea),
                new Color(rose),
                new Color(sun),
                new Color(leaf),
                new Color(deep),
                new Color(sky));
    }
}
