package app.elevenses.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns what people write into the little HTML that anybody may be shown: emphasis, code, quotes, lists and links.
 * Pictures become links to them; headings, rules and HTML stay the characters they are.
 */
public final class Markdown {

    /** Deeper than people quote, and shallow enough for every reader of trees. */
    private static final int DEEPEST = 24;

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .postProcessor(new OnlyKnownLinks())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();

    /** The second wall: whatever the first let through, nothing but this reaches a page. */
    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener nofollow")
            .addEnforcedAttribute("a", "target", "_blank"));

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private Markdown() {}

    /** The HTML for words that were written with the usual signs; signs with no words among them are shown as such. */
    public static String html(String written) {
        return shown(written).html().strip();
    }

    /** The same, with whoever the words speak to shown as such. */
    public static String html(String written, Mentions.Spoken spoken) {
        Element shown = shown(written);
        Mentions.show(shown, spoken);
        return shown.html().strip();
    }

    static Element shown(String written) {
        Element shown = clean(RENDERER.render(parsed(written)));
        return PlainText.saysNothing(shown.text()) ? asWritten(written) : shown;
    }

    static Node parsed(String written) {
        return PARSER.parse(written);
    }

    private static Element clean(String html) {
        return CLEANER.clean(Jsoup.parseBodyFragment(html))
                .outputSettings(AS_IT_IS)
                .body();
    }

    private static Element asWritten(String written) {
        Element shown = Document.createShell("").outputSettings(AS_IT_IS).body();
        return shown.appendChild(new Element("p").text(written));
    }
}
