package app.elevenses.mailroom;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How large words can be written so that they fill the card and do not run over its edge. */
record Handwriting(String words, int points) {

    private static final List<Integer> SIZES = List.of(32, 27, 22, 18, 15, 12);
    private static final double WIDTH = 430;
    private static final double HEIGHT = 430;
    private static final double LINE = 1.35;
    private static final double NARROW = 0.46;
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** As large as they fit; with breaks of lines given up only where there are more than the card has room for. */
    static Handwriting of(String words) {
        return SIZES.stream()
                .filter(points -> height(words, points) <= HEIGHT)
                .findFirst()
                .map(points -> new Handwriting(words, points))
                .orElseGet(() -> new Handwriting(words.replace('\n', ' '), SIZES.getLast()));
    }

    private static double height(String words, int points) {
        return words.lines()
                        .mapToDouble(line -> Math.max(1, Math.ceil(width(line, points) / WIDTH)))
                        .sum()
                * points
                * LINE;
    }

    private static double width(String line, int points) {
        return line.codePoints()
                .mapToDouble(letter -> isWide(letter) ? points : points * NARROW)
                .sum();
    }

    private static boolean isWide(int letter) {
        return WIDE.contains(UnicodeScript.of(letter)) || letter > 0x2e80;
    }
}
