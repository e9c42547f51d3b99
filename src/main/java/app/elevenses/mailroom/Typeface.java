package app.elevenses.mailroom;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fonts of the mail room: a friendly hand, one for labels, Japanese, and small pictures among the letters. */
@Component
class Typeface {

    private static final int REGULAR = 400;
    private static final String NOT_KNOWN = "□";
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("Caveat", "caveat.ttf");
        FILES.put("Noto Sans", "noto-sans.ttf");
        FILES.put("Klee One", "klee-one.ttf");
        FILES.put("Noto Emoji", "noto-emoji.ttf");
    }

    private final List<CmapLookup> letters =
            FILES.values().stream().map(Typeface::letters).toList();

    /** Makes them known; of each, only the letters used go into the document. */
    void register(PdfRendererBuilder builder) {
        FILES.forEach((family, file) ->
                builder.useFont(() -> new ByteArrayInputStream(bytes(file)), family, REGULAR, FontStyle.NORMAL, true));
    }

    /** The same words, with a box where no font knows the letter, and without what only colours or joins others. */
    String printable(String words) {
        return words.codePoints()
                .filter(letter -> !isInvisible(letter))
                .mapToObj(this::printable)
                .collect(Collectors.joining());
    }

    /** Some shapes have several characters, of which the plainest is in the font. */
    private String printable(int letter) {
        String itself = Character.toString(letter);
        if (letter == '\n' || isKnown(itself)) {
            return itself;
        }
        String plain = Normalizer.normalize(itself, Normalizer.Form.NFKC);
        return isKnown(plain) ? plain : NOT_KNOWN;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        boolean variation = letter >= 0xfe00 && letter <= 0xfe0f || letter >= 0xe0100 && letter <= 0xe01ef;
        boolean skin = letter >= 0x1f3fb && letter <= 0x1f3ff;
        return type == Character.FORMAT || variation || skin;
    }

    private boolean isKnown(String text) {
        return text.codePoints().allMatch(letter -> letters.stream().anyMatch(font -> font.getGlyphId(letter) != 0));
    }

    private static CmapLookup letters(String file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("mailroom/fonts/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
