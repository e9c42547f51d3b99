package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private static final int LONGEST = 20_000;

    private static final Set<String> TAGS =
            Set.of("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a");

    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "target", "start");

    private static final Pattern HARMLESS = Pattern.compile("(https?://|mailto:).+");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the price of milk!          | <p>the price of milk!</p>
            **bold** and __bold__       | <p><strong>bold</strong> and <strong>bold</strong></p>
            *soft* and _soft_           | <p><em>soft</em> and <em>soft</em></p>
            ~~gone~~ but ~here~         | <p><del>gone</del> but ~here~</p>
            `a < b`                     | <p><code>a &lt; b</code></p>
            snake_case_name             | <p>snake_case_name</p>
            2 * 3 * 4                   | <p>2 * 3 * 4</p>
            > quoted                    | <blockquote>⏎<p>quoted</p>⏎</blockquote>
            - one⏎- two                 | <ul>⏎<li>one</li>⏎<li>two</li>⏎</ul>
            3. one⏎4. two               | <ol start="3">⏎<li>one</li>⏎<li>two</li>⏎</ol>
            one⏎two                     | <p>one<br>⏎two</p>
            one⏎⏎two                    | <p>one</p>⏎<p>two</p>
            # no heading                | <p># no heading</p>
            a line⏎----                 | <p>a line<br>⏎----</p>
            ***                         | <p>***</p>
            1 &lt; 2 &amp; 3            | <p>1 &lt; 2 &amp; 3</p>
            <b>as typed</b>             | <p>&lt;b&gt;as typed&lt;/b&gt;</p>
            ca 5 < 6 > 4                | <p>ca 5 &lt; 6 &gt; 4</p>
            ミルクの**値段**が上がった         | <p>ミルクの<strong>値段</strong>が上がった</p>
            """)
    void theUsualSignsMeanTheUsual(String written, String html) {
        assertThat(Markdown.html(written.replace('⏎', '\n'))).isEqualTo(html.replace('⏎', '\n'));
    }

    @Test
    void codeIsKeptAsItStands() {
        assertThat(Markdown.html("```java\nif (a < b) {\n    **x**\n}\n```"))
                .isEqualTo("<pre><code>if (a &lt; b) {\n    **x**\n}\n</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://example.org/milk?x=1&y=2, please | https://example.org/milk?x=1&y=2     | https://example.org/milk?x=1&y=2
            http://example.org.                          | http://example.org                   | http://example.org
            [milk](https://example.org)                  | https://example.org                  | milk
            <https://example.org>                        | https://example.org                  | https://example.org
            HTTPS://EXAMPLE.ORG                          | https://EXAMPLE.ORG                  | HTTPS://EXAMPLE.ORG
            ask ben@example.org                          | mailto:ben@example.org               | ben@example.org
            ![a cow](https://example.org/cow.png)        | https://example.org/cow.png          | a cow
            ![](https://example.org/cow.png)             | https://example.org/cow.png          | https://example.org/cow.png
            https://de.wikipedia.org/wiki/Käse           | https://de.wikipedia.org/wiki/Käse   | https://de.wikipedia.org/wiki/Käse
            """)
    void whatLeadsToTheWebOrToAMailboxIsALink(String written, String href, String words) {
        Element link = Jsoup.parseBodyFragment(Markdown.html(written)).expectFirst("a");
        assertThat(link.attr("href")).isEqualTo(href);
        assertThat(link.text()).isEqualTo(words);
        assertThat(link.attr("rel")).isEqualTo("noopener nofollow");
        assertThat(link.attr("target")).isEqualTo("_blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "```", "[](javascript:1)", "[x]: http://example.org", "** **"})
    void signsWithNoWordsAreShownAsSuch(String written) {
        assertThat(Jsoup.parseBodyFragment(Markdown.html(written)).text()).isNotBlank();
    }

    /** Written down by hand from what has worked somewhere, sometime. */
    static Stream<String> tricks() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt>alert(1)</sCrIpT>",
                "<script src=//evil.example/x.js></script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" onerror=\"alert(1)\"",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<form action=\"javascript:alert(1)\"><button>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<body onload=alert(1)>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<base href=//evil.example/>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<!--><script>alert(1)</script-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x]( javascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](blob:https://example.org/1)",
                "[x](//evil.example)",
                "[x](/people/ada)",
                "[x](https://example.org\"onmouseover=\"alert(1))",
                "[x](https://example.org 'x\" onmouseover=\"alert(1)')",
                "[x](https://example.org\\\" onmouseover=alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://example.org)",
                "![<img src=x onerror=alert(1)>](https://example.org)",
                "<javascript:alert(1)>",
                "<https://example.org/\"onmouseover=\"alert(1)>",
                "https://example.org/\"onmouseover=\"alert(1)",
                "https://example.org/<script>alert(1)</script>",
                "javascript://example.org/%0aalert(1)",
                "`<script>alert(1)</script>`",
                "```<script>\nalert(1)\n```",
                "```\" onmouseover=\"alert(1)\ncode\n```",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;img src=x onerror=alert(1)&#62;",
                "**<b onclick=alert(1)>x</b>**",
                "> <script>alert(1)</script>",
                "- <img src=x onerror=alert(1)>",
                "<<script>alert(1);//<</script>",
                "</p></div><script>alert(1)</script>",
                "\u2028<script>alert(1)</script>",
                "<img src=`x`onerror=alert(1)>",
                "<x id=x tabindex=1 onfocus=alert(1)>#x</x>");
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void noTrickGetsAnythingPastTheWalls(String trick) {
        assertHarmless(Markdown.html(trick));
    }

    @Test
    void thereAreTricksEnough() {
        assertThat(tricks().distinct()).hasSizeGreaterThanOrEqualTo(60);
    }

    static Stream<String> floods() {
        return Stream.of(
                        ">",
                        "> ",
                        "[",
                        "![",
                        "]",
                        "*",
                        "_",
                        "**",
                        "*_",
                        "~~",
                        "`",
                        "<",
                        "&",
                        "- ",
                        "1. ",
                        "\\",
                        "(",
                        "[](",
                        "[a](",
                        "![](x",
                        "*a ",
                        "_a _",
                        "**a *a ",
                        "~~a ",
                        "`a``",
                        "<a",
                        "<!--",
                        "a*b_c~~",
                        "[x]: y\n",
                        "> - ",
                        "- > ",
                        "\n",
                        " ",
                        "* a\n  ",
                        "https://",
                        "a@b.",
                        "http://a.b/(",
                        "&#0;",
                        "```\n",
                        "<p>",
                        "</p>",
                        "|",
                        "🫖",
                        "ą̈")
                .map(piece -> piece.repeat(LONGEST / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void whateverIsRepeatedOverAndOverIsDoneSoonAndDoesNoHarm(String flood) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertHarmless(Markdown.html(flood)), () -> flood.substring(0, 8));
    }

    @Test
    void deepNestingIsShownFlatter() {
        assertThatCode(() -> {
                    String inside = "*_".repeat(4_000) + "milk" + "_*".repeat(4_000);
                    assertThat(Markdown.html(inside)).contains("milk");
                    assertThat(Markdown.html("> ".repeat(200) + "milk")).contains("milk");
                    assertThat(Markdown.html("- ".repeat(200) + "milk")).contains("milk");
                })
                .doesNotThrowAnyException();
    }

    private static void assertHarmless(String html) {
        assertThat(Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                        .skip(1))
                .allSatisfy(element -> {
                    assertThat(TAGS).contains(element.tagName());
                    assertThat(element.attributes())
                            .allSatisfy(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
                    if (element.hasAttr("href")) {
                        assertThat(element.attr("href").toLowerCase(Locale.ROOT))
                                .matches(HARMLESS);
                    }
                });
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<svg", "<iframe");
    }
}
