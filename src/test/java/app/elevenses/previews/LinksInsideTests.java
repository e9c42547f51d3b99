package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to write a link into the house that we know of, and that all of them are closed. */
class LinksInsideTests extends InsideTest {

    /** Links as somebody could write them; 9999 stands for the port at which somebody inside would answer. */
    static Stream<String> links() {
        return Stream.of(
                // numbers in every form that some library reads
                "http://127.0.0.1:9999/",
                "http://127.1:9999/",
                "http://127.0.1:9999/",
                "http://2130706433:9999/",
                "http://0x7f000001:9999/",
                "http://0x7f.0x0.0x0.0x1:9999/",
                "http://0177.0.0.1:9999/",
                "http://017700000001:9999/",
                "http://0x7f.1:9999/",
                "http://0177.0x0.0.1:9999/",
                "http://127.0.0.0x1:9999/",
                "http://00000127.0.0.1:9999/",
                "http://0:9999/",
                "http://0.0.0.0:9999/",
                "http://2852039166/latest/meta-data/",
                "http://0xa9fea9fe/latest/meta-data/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]:9999/",
                "http://[::]:9999/",
                "http://[0:0:0:0:0:0:0:1]:9999/",
                "http://[::ffff:127.0.0.1]:9999/",
                "http://[::ffff:7f00:1]:9999/",
                "http://[::127.0.0.1]:9999/",
                "http://[64:ff9b::7f00:1]:9999/",
                "http://[64:ff9b:1::7f00:1]:9999/",
                "http://[2002:7f00:1::]:9999/",
                "http://[fd00:ec2::254]/latest/meta-data/",
                "http://[fe80::1%25lo]:9999/",
                "http://8.8.8.8/",
                // names that only mean something inside
                "http://localhost:9999/",
                "http://LOCALHOST:9999/",
                "http://localhost.:9999/",
                "http://localhost.localdomain.:9999/",
                "http://printer.localhost:9999/",
                "http://printer.local:9999/",
                "http://intranet:9999/",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://metadata/computeMetadata/v1/",
                "http://router.home.arpa:9999/",
                // dots and letters that look like others
                "http://127.0.0.1.:9999/",
                "http://127。0。0。1:9999/",
                "http://127．0．0．1:9999/",
                "http://①②⑦.⓪.⓪.①:9999/",
                "http://１２７.0.0.1:9999/",
                "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:9999/",
                "http://%31%32%37.0.0.1:9999/",
                "http://127%2e0%2e0%2e1:9999/",
                "http://loc%61lhost:9999/",
                "http://local\u00adhost:9999/",
                "http://..:9999/",
                "http://-.example.com:9999/",
                // whose host is not where it seems to be
                "http://example.com@127.0.0.1:9999/",
                "http://user:secret@example.com/",
                "http://example.com:80@127.0.0.1:9999/",
                "http://127.0.0.1:9999\\@example.com/",
                "http://example.com\\.127.0.0.1:9999/",
                "http://127.0.0.1:9999#@example.com/",
                "http:///127.0.0.1:9999/",
                "http:127.0.0.1:9999/",
                "http:/127.0.0.1:9999/",
                "//127.0.0.1:9999/",
                "http://127.0.0.1:9999 .example.com/",
                "http://127.0.0.1\t:9999/",
                "http://example.com:/127.0.0.1",
                "http://example.com:65616/",
                "http://example.com:99999999999/",
                // other ways to ask
                "file:///etc/passwd",
                "file://127.0.0.1/etc/passwd",
                "ftp://127.0.0.1:9999/",
                "gopher://127.0.0.1:9999/_GET",
                "jar:http://127.0.0.1:9999/!/",
                "jar:file:///etc/passwd!/",
                "dict://127.0.0.1:9999/",
                "ldap://127.0.0.1:9999/",
                "ws://127.0.0.1:9999/",
                "data:text/html,<title>Salaries</title>",
                "javascript:alert(1)",
                "netdoc:///etc/passwd",
                "");
    }

    @ParameterizedTest
    @MethodSource("links")
    void noLinkLeadsInside(String written) {
        String link = written.replace("9999", String.valueOf(inside.port()));
        assertThatThrownBy(() -> fetch(anyPort, link)).isInstanceOf(NotFetched.class);
        assertNobodyKnocked();
    }

    @ParameterizedTest
    @MethodSource("links")
    void noPageOutsideSendsWhereNoLinkMayLead(String written) {
        String to = written.replace("9999", String.valueOf(inside.port()));
        boolean fitsAHeader = to.chars().allMatch(letter -> letter > ' ' && letter < 0x7f) && !to.isEmpty();
        outside.moved("/moved", fitsAHeader ? to : "http://localhost:" + inside.port() + "/");
        String first = "http://" + Phonebook.name("127.0.0.2") + ":" + outside.port() + "/moved";
        assertThatThrownBy(() -> fetch(widened, first)).isInstanceOf(NotFetched.class);
        assertNobodyKnocked();
    }
}
