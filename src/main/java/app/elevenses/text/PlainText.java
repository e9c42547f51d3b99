package app.elevenses.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words without markup: tidied before they are kept, shown as text and never as markup. */
public final class PlainText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    /** Embeddings and overrides can turn the text around them; isolates and plain marks cannot. */
    private static final Pattern DIRECTION_OVERRIDES = Pattern.compile("[\\u202A-\\u202E]");

    /** No living script stacks more than eight marks on a letter. */
    private static final Pattern TALL_STACKS = Pattern.compile("(\\p{M}{8})\\p{M}+");

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\u2800\\u3164\\u115F\\u1160]*");

    private PlainText() {}

    /** The same words in composed form, with line breaks but no other control characters, and no towers of accents. */
    public static String tidy(String written) {
        String composed = Normalizer.normalize(written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        String plain = DIRECTION_OVERRIDES
                .matcher(CONTROLS.matcher(composed).replaceAll(""))
                .replaceAll("");
        return TALL_STACKS.matcher(plain).replaceAll("$1").strip();
    }

    /** Whether nobody would see anything. */
    public static boolean saysNothing(String written) {
        return NOTHING.matcher(written).matches();
    }

    /** How many characters a person would count, surrogate pairs as one. */
    public static int length(String written) {
        return written.codePointCount(0, written.length());
    }
}
