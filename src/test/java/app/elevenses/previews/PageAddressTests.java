package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.com                          | https://example.com/
            HTTPS://Example.COM:443/Tea?milk=1#sugar     | https://example.com/Tea?milk=1
            http://example.com:80                        | http://example.com/
            http://example.com:8080/                     | http://example.com:8080/
            http://example.com?milk=1                    | http://example.com/?milk=1
            https://bücher.example/straße                | https://xn--bcher-kva.example/stra%C3%9Fe
            https://例え.テスト/お茶                        | https://xn--r8jz45g.xn--zckzah/%E3%81%8A%E8%8C%B6
            https://example。com/                          | https://example.com/
            https://en.wikipedia.org/wiki/Tea_(meal)     | https://en.wikipedia.org/wiki/Tea_(meal)
            https://3.basecamp.com/1                     | https://3.basecamp.com/1
            """)
    void aPageHasOneAddressHoweverItIsWritten(String written, String plain) {
        assertThat(PageAddress.of(written)).map(PageAddress::toString).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "mailto:ben@example.com",
                "https://example",
                "https://example.com:x/",
                "https://exa mple.com/",
                "https://example.com/a b",
                "https://example.123/",
                "https://example.0x1/",
                "https://example.com./"
            })
    void whatIsNoPublicPageHasNone(String written) {
        assertThat(PageAddress.of(written)).isEmpty();
    }

    @Test
    void twoThousandCharactersFitAndOneMoreDoesNot() {
        String start = "https://example.com/";
        assertThat(PageAddress.of(start + "a".repeat(1_980))).isPresent();
        assertThat(PageAddress.of(start + "a".repeat(1_981))).isEmpty();
        assertThat(PageAddress.of(start + "ß".repeat(1_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /milk.png               | https://example.com/milk.png
            milk.png                | https://example.com/tea/milk.png
            //cdn.example.com/m.png | https://cdn.example.com/m.png
            ?size=2                 | https://example.com/tea/?size=2
            http://example.org/     | http://example.org/
            """)
    void aPageLeadsToOthers(String reference, String plain) {
        PageAddress page = PageAddress.of("https://example.com/tea/").orElseThrow();
        assertThat(page.resolve(reference)).map(PageAddress::toString).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//127.0.0.1/",
                "//localhost/",
                "file:///etc/passwd",
                "http://[",
                "data:image/png;base64,",
                "\\\\x\\y"
            })
    void butNowhereElse(String reference) {
        PageAddress page = PageAddress.of("https://example.com/tea/").orElseThrow();
        assertThat(page.resolve(reference)).isEmpty();
    }
}
