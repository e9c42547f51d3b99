package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address inside the house that we know of, and that all of them are closed. */
class AddressesInsideTests extends InsideTest {

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
}
