package app.elevenses.previews;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * What may be reached: the usual ports of addresses that belong to the whole internet. It is asked again for every
 * connection, about the very address that is then connected to. What else is never to be reached is said by {@code
 * elevenses.previews.never}, as addresses or blocks of them.
 */
@Component
class Outside implements InetAddressFilter {

    /** Of IPv6, all that is handed out to the public; the rest is for special purposes or not yet for any. */
    private static final InetAddressFilter PUBLIC = InetAddressFilter.externalAddresses()
            .and(InetAddressFilter.of("0.0.0.0/0", "2000::/3"))
            .andNot("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .andNot("192.31.196.0/24", "192.52.193.0/24", "192.175.48.0/24");

    private final InetAddressFilter reachable;

    @Autowired
    Outside(@Value("${elevenses.previews.never:}") String[] never) {
        reachable = PUBLIC.andNot(never);
    }

    /** Before anything is asked for by name. */
    boolean mayAsk(PageAddress address) {
        return address.hasUsualPort();
    }

    @Override
    public boolean matches(InetSocketAddress address) {
        int port = address.getPort();
        return (port == 80 || port == 443) && !address.isUnresolved() && matches(address.getAddress());
    }

    @Override
    public boolean matches(InetAddress address) {
        return reachable.matches(address) && !isThisMachine(address);
    }

    private static boolean isThisMachine(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }
}
