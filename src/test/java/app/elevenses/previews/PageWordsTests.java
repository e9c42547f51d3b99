package app.elevenses.previews;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.previews.Answer.Found;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTests {

    private static final PageAddress AT =
            PageAddress.of("https://www.example.com/tea/").orElseThrow();

    @Test
    void aPageSaysWhatItWantsToBeShownWith() throws IOException {
        PageWords words = words("""
                <html><head><title>How to brew | Tea &amp; Co</title>
                <meta property="og:title" content="How to brew">
                <meta property="og:description" content="Four minutes, &#39;and not one more&#39;.">
                <meta property="og:site_name" content="Tea &amp; Co">
                <meta property="og:image" content="/pot.jpg">
                <meta property="og:image:alt" content="A pot">
                """);
        assertThat(words)
                .isEqualTo(new PageWords(
                        "How to brew",
                        "Four minutes, 'and not one more'.",
                        "Tea & Co",
                        PageAddress.of("https://www.example.com/pot.jpg").orElseThrow(),
                        "A pot"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta name="og:title" content="Tea">                                                         | Tea
            <meta name="twitter:title" content="Tea"><title>Other</title>                                 | Tea
            <meta property="og:title" content="  "><meta name="twitter:title" content="Tea">              | Tea
            <meta property="og:title" content="&#8203;"><title>Tea</title>                                | Tea
            <title> Tea  &amp;&#10; milk </title>                                                         | Tea & milk
            <title>Tea</title><svg><title>A cup</title></svg>                                             | Tea
            <title>&lt;script&gt;alert(1)&lt;/script&gt;</title>                                          | <script>alert(1)</script>
            <title>Tea&#0;&#7;&#x202e;gnp.exe</title>                                                     | Teagnp.exe
            <p>No title at all                                                                            | ``
            """)
    void theTitleIsTheFirstThatSaysAnything(String html, String title) throws IOException {
        assertThat(words(html).title()).isEqualTo(title);
    }

    @Test
    void whatHasNoNameIsCalledByItsHost() throws IOException {
        assertThat(words("<title>Tea</title>").site()).isEqualTo("example.com");
    }

    @Test
    void longWordsAreCutWhereAWordEnds() throws IOException {
        PageWords words = words("<title>" + "tea and milk ".repeat(100)
                + "</title><meta name=\"description\" content=\"" + "🫖".repeat(400) + "\">");
        assertThat(words.title()).endsWith("tea and milk tea…").hasSizeLessThanOrEqualTo(150);
        assertThat(words.description()).isEqualTo("🫖".repeat(299) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a.png",
                "http://localhost/a.png",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "",
                "http://["
            })
    void aPictureIsOnlyLookedForOutside(String picture) throws IOException {
        assertThat(words("<title>Tea</title><meta property=\"og:image\" content=\"" + picture + "\">")
                        .picture())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, '', ISO-8859-1", "ISO-8859-1, ISO-8859-1, ''", "Shift_JIS, shift_jis, ''", "UTF-8, '', ''"
    })
    void aPageIsReadInItsOwnLetters(String written, String meta, String header) throws IOException {
        String title = written.equals("Shift_JIS") ? "お茶" : "Grüner Tee";
        String html = (meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">") + "<title>" + title + "</title>";
        Charset told = header.isEmpty() ? null : Charset.forName(header);
        assertThat(PageWords.in(new Found(AT, html.getBytes(Charset.forName(written)), told))
                        .title())
                .isEqualTo(title);
    }

    @Test
    void whatIsNoPageAtAllSaysNothing() throws IOException {
        byte[] noise = new byte[Wanted.PAGE.mostBytes()];
        new Random(7).nextBytes(noise);
        for (Charset charset : new Charset[] {UTF_8, ISO_8859_1}) {
            PageWords words = PageWords.in(new Found(AT, noise, charset));
            assertThat(words.title().length() + words.description().length()).isLessThanOrEqualTo(450);
        }
        assertThat(words("").title()).isEmpty();
        assertThat(words("<div>".repeat(100_000)).title()).isEmpty();
        assertThat(words("<title>" + "<b>".repeat(170_000)).title()).hasSizeLessThanOrEqualTo(150);
    }

    private static PageWords words(String html) throws IOException {
        return PageWords.in(new Found(AT, html.getBytes(UTF_8), charset()));
    }

    private static @Nullable Charset charset() {
        return null;
    }
}
