package app.elevenses.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What somebody looks for: all of these words, and one that begins like the last, which may not be typed to its end;
 * that is empty where there is none.
 */
public record Sought(SequencedSet<String> words, String beginning) {

    /** As many as it takes to say what one means. */
    private static final int MOST = 24;

    /** One letter is the beginning of too much. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final String CUT = "…";

    /** In the words that somebody typed. */
    public static Sought of(String typed) {
        String tidied = PlainText.tidy(typed);
        List<SearchWord> words =
                WordSplitter.sought(tidied).stream().limit(MOST).toList();
        SequencedSet<String> whole = new LinkedHashSet<>();
        words.forEach(word -> whole.add(word.spelling()));
        if (words.isEmpty() || !mayGoOn(words.getLast(), tidied)) {
            return new Sought(whole, "");
        }
        String last = words.getLast().spelling();
        whole.remove(last);
        return new Sought(whole, last);
    }

    private static boolean mayGoOn(SearchWord last, String typed) {
        return last.whole() && last.end() == typed.length() && PlainText.length(last.spelling()) >= SHORTEST_BEGINNING;
    }

    public boolean isEmpty() {
        return words.isEmpty() && beginning.isEmpty();
    }

    private boolean isFoundBy(SearchWord word) {
        return words.contains(word.spelling())
                || (!beginning.isEmpty() && word.spelling().startsWith(beginning));
    }

    /**
     * The part of a text in which the first of the words stands, cut to about that many characters: by turns what is
     * around, which may be empty, and what was looked for.
     */
    public List<String> markedIn(String text, int longest) {
        BitSet hits = new BitSet();
        WordSplitter.found(text).stream().filter(this::isFoundBy).forEach(word -> hits.set(word.begin(), word.end()));
        int begin = text.length() <= longest ? 0 : begin(text, hits, longest);
        int end = text.length() - begin <= longest ? text.length() : boundary(text, begin + longest);
        List<String> parts = new ArrayList<>();
        boolean marked = false;
        for (int at = begin; at < end; marked = !marked) {
            int next = Math.min(end, marked ? hits.nextClearBit(at) : orEnd(hits.nextSetBit(at), end));
            parts.add(text.substring(at, next));
            at = next;
        }
        return cut(parts, begin > 0, end < text.length());
    }

    private static int orEnd(int found, int end) {
        return found < 0 ? end : found;
    }

    /** A little before the first of them, where a word begins. */
    private static int begin(String text, BitSet hits, int longest) {
        int first = Math.max(0, hits.nextSetBit(0));
        int wanted = Math.min(first - longest / 4, text.length() - longest);
        if (wanted <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', wanted);
        return blank < 0 || blank >= first ? boundary(text, wanted) : blank + 1;
    }

    /** Between two characters, and not within one. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<String> cut(List<String> parts, boolean before, boolean after) {
        List<String> shown = new ArrayList<>(parts);
        if (before) {
            shown.set(0, CUT + shown.getFirst());
        }
        if (after && shown.size() % 2 == 0) {
            shown.add(CUT);
        } else if (after) {
            shown.set(shown.size() - 1, shown.getLast().stripTrailing() + CUT);
        }
        return List.copyOf(shown);
    }
}
