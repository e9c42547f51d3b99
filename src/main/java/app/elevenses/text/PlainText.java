package app.elevenses.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Words without markup: tidied before they are kept, shown as text and never as markup. */
public final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    /** Controls, halves of characters, and what can turn the text around it; isolates and plain marks cannot. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E&&[^\\n]]");

    /** No living script stacks more than eight marks on a letter. */
    private static final Pattern TALL_STACKS = Pattern.compile("(\\p{M}{8})\\p{M}+");

    private static final int BRAILLE_BLANK = 0x2800;

    private PlainText() {}

    /** The same words in composed form, with line breaks but no other control characters, and no towers of accents. */
    public static String tidy(String written) {
        String lines = LINE_BREAKS.matcher(written).replaceAll("\n").replace('\t', ' ');
        String plain = UNFIT.matcher(lines).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return TALL_STACKS.matcher(composed).replaceAll("$1").strip();
    }

    /** Whether nobody would see anything. */
    public static boolean saysNothing(String written) {
        return written.codePoints().allMatch(PlainText::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || character == BRAILLE_BLANK
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** The words of what {@link Markdown} shows as that HTML, on one line, cut where it gets longer than that. */
    public static String excerpt(String html, int longest) {
        String words = Jsoup.parseBodyFragment(html).text().strip();
        return length(words) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    /** How many characters a person would count, surrogate pairs as one. */
    public static int length(String written) {
        return written.codePointCount(0, written.length());
    }
}
