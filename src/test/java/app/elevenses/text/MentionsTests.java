package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.text.Mentions.Chip;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTests {

    private static final Map<String, Chip> KNOWN = Map.of(
            "ben", new Chip("@Ben Whitlock", "/people/ben", 7),
            "b.c", new Chip("@B. C.", "/people/b.c", 8),
            "here", new Chip("@here", null, 0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            @ben                          | ben
            hello @Ben, tea?              | ben
            そうですね@benさん                  | ben
            (@ben) and *@ben*             | ben
            > @ben said                   | ben
            - @ben⏎- @b.c                 | ben b.c
            ask @ben.                     | ben. ben
            @ben-                         | ben- ben
            mail ben@example.org          |
            ben@ben                       |
            @@ben                         |
            @ben@example.org              |
            `@ben` or ``@ben``            |
            ```⏎@ben⏎```                  |
            [@ben](https://example.org)   |
            https://example.org/@ben      |
            @1ben and @-ben and @ ben     |
            @b                            |
            """)
    void aHandleAfterItsSignIsSpokenToUnlessItIsCodeOrALink(String written, @Nullable String handles) {
        assertThat(Mentions.in(written.replace('⏎', '\n')))
                .containsExactly(handles == null ? new String[0] : handles.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            tea, @ben?        | <p>tea, <a class="mention" href="/people/ben" router-link data-person="7" dir="auto">@Ben Whitlock</a>?</p>
            @ben.             | <p><a class="mention" href="/people/ben" router-link data-person="7" dir="auto">@Ben Whitlock</a>.</p>
            @b.c              | <p><a class="mention" href="/people/b.c" router-link data-person="8" dir="auto">@B. C.</a></p>
            @here             | <p><span class="mention" dir="auto">@here</span></p>
            @mina             | <p>@mina</p>
            `@ben`            | <p><code>@ben</code></p>
            """)
    void whoeverIsKnownIsShownByName(String written, String html) {
        assertThat(Markdown.html(written, KNOWN::get)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(1)</script>",
                "</a><b>x",
                "&lt;b&gt;",
                "' onclick='"
            })
    void aNameIsTextWhateverItSays(String name) {
        String html = Markdown.html("@ben", handle -> new Chip(name, "/people/ben", 7));
        assertThat(Jsoup.parseBodyFragment(html).select("*"))
                .extracting(each -> each.tagName())
                .containsOnly("#root", "html", "head", "body", "p", "a");
        assertThat(Jsoup.parseBodyFragment(html).select("a").text()).isEqualTo(name);
        assertThat(Jsoup.parseBodyFragment(html).expectFirst("a").attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .containsExactlyInAnyOrder("class", "href", "router-link", "data-person", "dir");
    }

    @Test
    void aLinkSomebodyWritesIsNeverTakenForSomebodySpokenTo() {
        String html = Markdown.html(
                "[@ben](https://example.org) <a class=\"mention\" href=\"/people/ben\">@ben</a>", KNOWN::get);
        assertThat(Jsoup.parseBodyFragment(html).select("a[href^=https]")).hasSize(1);
        assertThat(Jsoup.parseBodyFragment(html).select("a[href^=https].mention"))
                .isEmpty();
    }

    @Test
    void fiveHundredAreReadAtOnce() {
        String many = IntStream.range(0, 500).mapToObj(n -> "@colleague-" + n).collect(Collectors.joining(" "));
        List<String> handles = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Mentions.in(many));
        assertThat(handles).hasSize(500).startsWith("colleague-0", "colleague-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@a", "@a.", "@a@", "@-", "[@a](", "`@a"})
    void nothingTakesLong(String part) {
        String written = part.repeat(20_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Markdown.html(written, KNOWN::get));
    }
}
