package app.elevenses.previews;

import app.elevenses.previews.Answer.Found;
import app.elevenses.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in its head, tidied and cut; none of it may be there but the name of the site. */
record PageWords(
        String title,
        String description,
        String site,
        @Nullable PageAddress picture,
        String pictureAlt) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_DESCRIPTION = 300;
    static final int LONGEST_SITE = 80;
    static final int LONGEST_ALT = 300;

    static PageWords in(Found page) throws IOException {
        Charset charset = page.charset();
        Document document = Jsoup.parse(
                new ByteArrayInputStream(page.content()),
                charset == null ? null : charset.name(),
                page.at().toString());
        return new PageWords(
                cut(first(document, "og:title", "twitter:title").orElseGet(document::title), LONGEST_TITLE),
                cut(
                        first(document, "og:description", "twitter:description", "description")
                                .orElse(""),
                        LONGEST_DESCRIPTION),
                site(document, page.at()),
                first(document, "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
                        .flatMap(page.at()::resolve)
                        .orElse(null),
                cut(first(document, "og:image:alt", "twitter:image:alt").orElse(""), LONGEST_ALT));
    }

    private static String site(Document document, PageAddress at) {
        String named = cut(first(document, "og:site_name", "application-name").orElse(""), LONGEST_SITE);
        return named.isEmpty() ? at.host().replaceFirst("^www\\.", "") : named;
    }

    private static Optional<String> first(Document document, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        document.select("meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(name)).stream())
                .map(PageWords::content)
                .filter(words -> !PlainText.saysNothing(words))
                .findFirst();
    }

    private static String content(Element meta) {
        return meta.attr("content");
    }

    private static String cut(String words, int longest) {
        String line = PlainText.tidy(words).replaceAll("\\s+", " ");
        if (PlainText.saysNothing(line)) {
            return "";
        }
        if (PlainText.length(line) <= longest) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int lastBlank = start.lastIndexOf(' ');
        return (lastBlank > longest / 2 ? start.substring(0, lastBlank) : start).stripTrailing() + "…";
    }
}
