package app.elevenses.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Whom words speak to: handles that follow an {@code @}, unless they stand in code or are part of a link. */
public final class Mentions {

    /** Speaks to everybody who is there. */
    public static final String HERE = "here";

    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9_@./-])@([A-Za-z][A-Za-z0-9._-]{1,29})(?![A-Za-z0-9@])");
    private static final Pattern END = Pattern.compile("[._-]+$");
    private static final String NOT_IN = "a, code, pre";

    private Mentions() {}

    /** How somebody is shown who is spoken to: in these words, which lead to that address if there is one. */
    public record Chip(String words, @Nullable String address, long personId) {}

    /** Who bears that handle, if it is somebody these words may speak to. */
    @FunctionalInterface
    public interface Spoken {

        @Nullable
        Chip to(String handle);
    }

    /** The handles that may be meant, in their order: what ends in a full stop may be meant with it or without. */
    public static List<String> in(String written) {
        if (written.indexOf('@') < 0) {
            return List.of();
        }
        return textNodes(Markdown.shown(written))
                .flatMap(text -> MENTION.matcher(text.getWholeText()).results())
                .flatMap(found -> spellings(found).stream())
                .distinct()
                .toList();
    }

    /** Shows whoever is spoken to as such. */
    static void show(Element shown, Spoken spoken) {
        textNodes(shown).toList().forEach(text -> show(text, spoken));
    }

    private static void show(TextNode text, Spoken spoken) {
        String whole = text.getWholeText();
        Matcher matcher = MENTION.matcher(whole);
        List<Node> parts = new ArrayList<>();
        int done = 0;
        while (matcher.find()) {
            for (String handle : spellings(matcher.toMatchResult())) {
                Chip chip = spoken.to(handle);
                if (chip != null) {
                    parts.add(new TextNode(whole.substring(done, matcher.start())));
                    parts.add(element(chip));
                    done = matcher.start(1) + handle.length();
                    break;
                }
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new TextNode(whole.substring(done)));
            parts.forEach(text::before);
            text.remove();
        }
    }

    private static Element element(Chip chip) {
        Element made = new Element(chip.address() == null ? "span" : "a").addClass("mention");
        if (chip.address() != null) {
            made.attr("href", chip.address()).attr("router-link", true).attr("data-person", "" + chip.personId());
        }
        return made.attr("dir", "auto").text(chip.words());
    }

    private static List<String> spellings(MatchResult found) {
        String handle = found.group(1).toLowerCase(Locale.ROOT);
        return Stream.of(handle, END.matcher(handle).replaceAll("")).distinct().toList();
    }

    private static Stream<TextNode> textNodes(Element shown) {
        return shown.nodeStream(TextNode.class)
                .filter(text -> text.parent() instanceof Element parent && parent.closest(NOT_IN) == null);
    }
}
