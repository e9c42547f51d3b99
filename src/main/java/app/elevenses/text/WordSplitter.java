package app.elevenses.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Takes a text apart into words without capitals, accents and widths; what is written without blanks, as Japanese is,
 * into any two letters that stand side by side.
 */
final class WordSplitter {

    /** In characters; whatever is longer is found by its beginning. */
    static final int LONGEST = 64;

    private static final int SCRIPTS_WITHOUT_BLANKS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    /** They would hold words together that people look for one by one. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[.:'’_·]");

    private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];

    private static final Set<String> PIECES = Set.of(CJKBigramFilter.SINGLE_TYPE, CJKBigramFilter.DOUBLE_TYPE, EMOJI);

    /** Asks for a picture of what may be a sign as well. */
    private static final String AS_EMOJI = "\uFE0F";

    private WordSplitter() {}

    /** The words that somebody looks for: of three letters side by side, the first two and the last two. */
    static List<SearchWord> sought(String text) {
        return split(text, false);
    }

    /** The words by which it is found, each single letter of those scripts among them. */
    static List<SearchWord> found(String text) {
        return split(text, true);
    }

    private static List<SearchWord> split(String text, boolean lettersToo) {
        StandardTokenizer parts = new StandardTokenizer();
        parts.setMaxTokenLength(LONGEST);
        parts.setReader(new StringReader(BETWEEN_WORDS.matcher(text).replaceAll(" ")));
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(parts)));
        try (TokenStream words = new CJKBigramFilter(folded, SCRIPTS_WITHOUT_BLANKS, lettersToo)) {
            return read(words);
        } catch (IOException neverHere) {
            throw new UncheckedIOException(neverHere);
        }
    }

    private static List<SearchWord> read(TokenStream words) throws IOException {
        CharTermAttribute letters = words.addAttribute(CharTermAttribute.class);
        OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
        TypeAttribute type = words.addAttribute(TypeAttribute.class);
        List<SearchWord> read = new ArrayList<>();
        words.reset();
        while (words.incrementToken()) {
            read.add(new SearchWord(
                    spelling(letters.toString()),
                    place.startOffset(),
                    place.endOffset(),
                    !PIECES.contains(type.type())));
        }
        words.end();
        return read;
    }

    private static String spelling(String letters) {
        String plain = letters.replace(AS_EMOJI, "");
        return PlainText.length(plain) <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
