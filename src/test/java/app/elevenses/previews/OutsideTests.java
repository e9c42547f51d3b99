package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTests {

    private final Outside outside = new Outside(new String[0]);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80e::200e",
                "3ffe:ffff::1"
            })
    void whatBelongsToTheWholeInternetMayBeReached(String address) {
        assertThat(outside.matches(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void onlyOnThePortsOfPages() {
        InetAddress public_ = InetAddress.ofLiteral("1.1.1.1");
        for (int port = 0; port <= 65_535; port++) {
            assertThat(outside.matches(new InetSocketAddress(public_, port))).isEqualTo(port == 80 || port == 443);
        }
    }

    @Test
    void aNameThatLeadsNowhereIsNotReached() {
        assertThat(outside.matches(InetSocketAddress.createUnresolved("nowhere.test", 443)))
                .isFalse();
    }

    @Test
    void whoeverRunsThePortalCloses() {
        Outside narrower = new Outside(new String[] {"203.0.114.0/24", "2a01:4f8::/32"});
        assertThat(narrower.matches(InetAddress.ofLiteral("203.0.114.7"))).isFalse();
        assertThat(narrower.matches(InetAddress.ofLiteral("203.0.115.7"))).isTrue();
        assertThat(narrower.matches(InetAddress.ofLiteral("2a01:4f8:1::1"))).isFalse();
        assertThat(narrower.matches(InetAddress.ofLiteral("2a01:4f9:1::1"))).isTrue();
    }
}
