package app.elevenses.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as somebody types them to find a thing by its name: without minding capitals, accents and their order. */
public final class Typed {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> words;

    public Typed(String words) {
        this.words = List.of(BLANKS.split(plain(words).strip()));
    }

    /** Whether all of them are in that name. */
    public boolean fits(String name) {
        String plain = plain(name);
        return words.stream().allMatch(plain::contains);
    }

    private static String plain(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
