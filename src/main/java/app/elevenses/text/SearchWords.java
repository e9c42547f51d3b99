package app.elevenses.text;

import java.util.Set;
import java.util.stream.Collectors;

/** The words by which a text is found, for whoever keeps them. */
public final class SearchWords {

    /** In characters. */
    public static final int LONGEST = WordSplitter.LONGEST;

    /** Of one text; more than these are not looked for in it. */
    private static final int MOST = 4_000;

    private SearchWords() {}

    /** Each once. */
    public static Set<String> of(String text) {
        return WordSplitter.found(text).stream()
                .map(SearchWord::spelling)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
