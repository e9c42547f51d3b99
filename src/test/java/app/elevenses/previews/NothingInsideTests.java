package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way into the house that we know of, and that all of them are closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingInsideTests {

    /** As the product has it, but for the port, so that it is the address alone by which these are refused. */
    private static final class AnyPort extends Outside {

        AnyPort() {
            super(new String[0]);
        }

        @Override
        boolean mayAsk(PageAddress address) {
            return true;
        }
    }

    private final LittleServer inside = LittleServer.at("127.0.0.1", 0);
    private final LittleServer insideToo = LittleServer.at("::1", inside.port());
    private final LittleServer outside = LittleServer.at("127.0.0.2", 0);
    private final Outing product = new Outing(new Outside(new String[0]));
    private final Outing anyPort = new Outing(new AnyPort());
    private final Outing widened = new Outing(new Widened(outside.address()));

    @BeforeAll
    void serve() {
        for (LittleServer server : List.of(inside, insideToo, outside)) {
            server.html("/", "<title>Salaries</title>").html("/latest/meta-data/", "<title>Secrets</title>");
        }
    }

    @AfterAll
    void close() throws IOException {
        inside.close();
        insideToo.close();
        outside.close();
        product.close();
        anyPort.close();
        widened.close();
    }

    /** Addresses by what they are for; a name may lead to any of them. */
    static Stream<String> addresses() {
        return Stream.of(
                // loopback, and what means the same
                "127.0.0.1",
                "127.0.0.2",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "::1",
                "::",
                // link-local, where clouds keep their secrets
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "fe80::1",
                "fe80::a9fe:a9fe",
                "fd00:ec2::254",
                "100.100.100.200",
                "192.0.0.192",
                // private
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                "fc00::1",
                "fdff:ffff::1",
                "fec0::1",
                // shared with the neighbours
                "100.64.0.1",
                "100.127.255.255",
                // one to many
                "224.0.0.1",
                "239.255.255.250",
                "ff02::1",
                "ff0e::1",
                "255.255.255.255",
                // for books, for measuring, and for nobody yet
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "198.18.0.1",
                "198.19.255.255",
                "240.0.0.1",
                "192.88.99.1",
                "192.31.196.1",
                "192.52.193.1",
                "192.175.48.1",
                "2001:db8::1",
                "3fff::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "100::1",
                "100:0:0:1::1",
                "5f00::1",
                "4000::1",
                "2620:4f:8000::1",
                // an address in another one
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::ffff:0:127.0.0.1",
                "::127.0.0.1",
                "::10.0.0.1",
                "::8.8.8.8",
                "64:ff9b::127.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::127.0.0.1",
                "64:ff9b:1:ffff::10.0.0.1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "2002:808:808::1",
                "2001:0:7f00:1::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noNameLeadsInside(String address) {
        String name = Phonebook.name(address);
        String link = "http://" + name + ":" + inside.port() + "/";
        assertThatThrownBy(() -> fetch(anyPort, link))
                .isInstanceOf(NotFetched.class)
                .hasMessage("it is not outside");
        assertThat(Phonebook.asked(name)).isEqualTo(1);
        assertNobodyKnocked();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noPageOutsideSendsInside(String address) {
        outside.moved("/moved", "http://" + Phonebook.name(address) + ":" + outside.port() + "/");
        String first = "http://" + Phonebook.name("127.0.0.2") + ":" + outside.port() + "/moved";
        if (address.equals("127.0.0.2")) {
            return;
        }
        int before = outside.knocks();
        assertThatThrownBy(() -> fetch(widened, first))
                .isInstanceOf(NotFetched.class)
                .hasMessage("it is not outside");
        assertThat(outside.knocks()).isEqualTo(before + 1);
        assertNobodyKnocked();
    }

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

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 81, 444, 3306, 6379, 8080, 8443, 11211, 65535})
    void noOtherPortIsAskedNotEvenByName(int port) {
        String name = Phonebook.name("1.1.1.1");
        assertThatThrownBy(() -> fetch(product, "http://" + name + ":" + port + "/"))
                .hasMessage("nobody serves pages there");
        assertThatThrownBy(() -> fetch(product, "https://" + name + ":" + port + "/"))
                .hasMessage("nobody serves pages there");
        assertThat(Phonebook.asked(name)).isZero();
    }

    @Test
    void theProductRefusesTheServerThatTestsMayReach() throws IOException {
        String link = "http://" + Phonebook.name("127.0.0.2") + ":" + outside.port() + "/";
        assertThat(fetch(widened, link)).contains("Salaries");
        int before = outside.knocks();
        assertThatThrownBy(() -> fetch(product, link)).hasMessage("nobody serves pages there");
        assertThatThrownBy(() -> fetch(anyPort, link)).hasMessage("it is not outside");
        assertThat(outside.knocks()).isEqualTo(before);
    }

    @Test
    void aNameThatChangesItsMindIsConnectedToWhereItWasChecked() throws IOException {
        String turncoat = Phonebook.changing(time -> List.of(time % 2 == 1 ? "127.0.0.2" : "127.0.0.1"));
        String link = "http://" + turncoat + ":" + outside.port() + "/";
        assertThat(fetch(widened, link)).contains("Salaries");
        assertThat(Phonebook.asked(turncoat)).isEqualTo(1);
        assertThatThrownBy(() -> fetch(widened, link)).hasMessage("it is not outside");
        assertThat(Phonebook.asked(turncoat)).isEqualTo(2);
        assertNobodyKnocked();
    }

    @Test
    void ofSeveralAddressesOnlyThoseOutsideAreTried() throws IOException {
        String link = "http://" + Phonebook.name("::1", "127.0.0.1", "10.0.0.1", "127.0.0.2") + ":";
        assertThat(fetch(widened, link + outside.port() + "/")).contains("Salaries");
        assertNobodyKnocked();
    }

    private void assertNobodyKnocked() {
        assertThat(inside.knocks() + insideToo.knocks()).isZero();
    }

    private static String fetch(Outing outing, String link) throws IOException {
        PageAddress address = PageAddress.of(link).orElseThrow(() -> new NotFetched("it is no address of a page"));
        return new String(outing.fetch(address, Wanted.PAGE, Deadline.in(Duration.ofSeconds(5)))
                .content());
    }
}
