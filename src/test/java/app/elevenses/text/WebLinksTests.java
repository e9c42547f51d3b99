package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebLinksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://example.com/tea, now        | https://example.com/tea
            [tea](https://example.com/tea)          | https://example.com/tea
            ![tea](https://example.com/tea.png)     | https://example.com/tea.png
            **https://example.com/tea**             | https://example.com/tea
            (https://example.com/tea)               | https://example.com/tea
            HTTPS://EXAMPLE.COM/TEA                 | https://EXAMPLE.COM/TEA
            https://例え.テスト/お茶                   | https://例え.テスト/お茶
            - https://example.com/tea               | https://example.com/tea
            """)
    void aLinkIsFoundHoweverItIsWritten(String written, String link) {
        assertThat(WebLinks.in(written)).containsExactly(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            `https://example.com/tea`
            > https://example.com/tea
            [`tea`](https://example.com/tea)
            mailto:ben@example.com and ben@example.com
            ftp://example.com/http
            http is a protocol
            <a href="http:x">tea</a>
            """)
    void whatIsCodeOrQuotedOrNoLinkIsNone(String written) {
        assertThat(WebLinks.in(written)).isEmpty();
    }

    @Test
    void eachIsFoundOnceInItsOrder() {
        assertThat(WebLinks.in("https://b.example https://a.example\n\n```\nhttps://c.example\n```\nhttps://b.example"))
                .containsExactly("https://b.example", "https://a.example");
    }
}
