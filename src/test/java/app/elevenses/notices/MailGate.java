package app.elevenses.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server with a gate in front of it, which a test closes, lets doze, or has turn somebody away. */
final class MailGate {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Set<String> turnedAway = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket gate;
    private volatile boolean dozing;

    private MailGate() {
        server.start();
        gate = open(0);
        port = gate.getLocalPort();
        stand(gate);
    }

    static MailGate open() {
        return new MailGate();
    }

    int port() {
        return port;
    }

    /** All that was delivered, in order. */
    List<MimeMessage> delivered() {
        return List.of(server.getReceivedMessages());
    }

    void close() {
        quietly(gate);
    }

    void reopen() {
        gate = open(port);
        stand(gate);
    }

    /** Answers nobody any more, or does again. */
    void doze(boolean asleep) {
        dozing = asleep;
    }

    void turnAway(String address) {
        turnedAway.add(address);
    }

    void tearDown() {
        close();
        server.stop();
    }

    private static ServerSocket open(int port) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void stand(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket caller = open.accept();
                    Thread.ofVirtual().start(() -> lead(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void lead(Socket caller) {
        try (caller;
                Socket behind = new Socket(
                        InetAddress.getLoopbackAddress(), server.getSmtp().getPort())) {
            if (dozing) {
                caller.getInputStream().readAllBytes();
                return;
            }
            OutputStream answers = caller.getOutputStream();
            Thread.ofVirtual().start(() -> pass(behind, answers));
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                tell(line, behind.getOutputStream(), answers);
            }
        } catch (IOException hungUp) {
            // Whoever hangs up has nothing more to say.
            quietly(caller);
        }
    }

    private void tell(String line, OutputStream server, OutputStream answers) throws IOException {
        boolean refused = line.startsWith("RCPT TO:") && turnedAway.stream().anyMatch(line::contains);
        if (refused) {
            say("550 5.1.1 nobody by that name: " + line, answers);
        } else {
            say(line, server);
        }
    }

    private static void say(String line, OutputStream to) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static void pass(Socket from, OutputStream to) {
        try {
            from.getInputStream().transferTo(to);
        } catch (IOException hungUp) {
            quietly(from);
        }
    }

    private static void quietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception closed) {
            throw new IllegalStateException(closed);
        }
    }
}
