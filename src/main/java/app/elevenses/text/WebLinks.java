package app.elevenses.text;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the links to the web in what somebody wrote. */
public final class WebLinks {

    private WebLinks() {}

    /** Each once, in their order; none of those in code or in what is quoted. */
    public static List<String> in(String written) {
        if (!written.toLowerCase(Locale.ROOT).contains("http")) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(Markdown.html(written)).select("a[href]").stream()
                .filter(link -> link.closest("pre, code, blockquote") == null)
                .filter(link -> link.selectFirst("code") == null)
                .map(WebLinks::address)
                .filter(address -> address.toLowerCase(Locale.ROOT).matches("https?://.*"))
                .distinct()
                .toList();
    }

    private static String address(Element link) {
        return link.attr("href");
    }
}
