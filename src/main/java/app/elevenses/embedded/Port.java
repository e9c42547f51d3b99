package app.elevenses.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Asks the system about its ports. */
final class Port {

    private Port() {}

    static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    static boolean isTaken(int port, @Nullable String address) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
