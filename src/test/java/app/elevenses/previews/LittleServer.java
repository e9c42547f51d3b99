package app.elevenses.previews;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of a few pages that counts who knocks, and knows when somebody has hung up. */
public final class LittleServer implements AutoCloseable {

    /** Says whatever it likes, down to the last byte. */
    @FunctionalInterface
    interface Page {
        void answer(OutputStream out) throws IOException;
    }

    private final ServerSocket door;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger knocks = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private LittleServer(ServerSocket door) {
        this.door = door;
        Thread.ofVirtual().start(this::open);
    }

    public static LittleServer at(String address, int port) {
        try {
            return new LittleServer(new ServerSocket(port, 50, InetAddress.ofLiteral(address)));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) door.getLocalSocketAddress();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many connections there were. */
    public int knocks() {
        return knocks.get();
    }

    /** How many pages were broken off by whoever read them. */
    int hungUp() {
        return hungUp.get();
    }

    /** All the lines of all the requests. */
    List<String> asked() {
        return asked;
    }

    LittleServer serve(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public LittleServer serve(String path, String type, byte[] content) {
        return serve(path, out -> {
            head(out, "200 OK", "Content-Type: " + type, "Content-Length: " + content.length);
            out.write(content);
        });
    }

    public LittleServer html(String path, String html) {
        return serve(path, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    LittleServer moved(String path, String to) {
        return serve(path, out -> head(out, "302 Found", "Location: " + to, "Content-Length: 0"));
    }

    static void head(OutputStream out, String status, String... headers) throws IOException {
        String lines = "HTTP/1.1 " + status + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        out.write(lines.getBytes(ISO_8859_1));
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                knocks.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor) {
            BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1));
            String request = in.readLine();
            for (String line = request; line != null && !line.isEmpty(); line = in.readLine()) {
                asked.add(line);
            }
            if (request != null) {
                OutputStream out = visitor.getOutputStream();
                Page page = pages.get(request.split(" ")[1]);
                if (page == null) {
                    head(out, "404 Not Found", "Content-Length: 0");
                } else {
                    page.answer(out);
                }
                out.flush();
            }
        } catch (IOException gone) {
            hungUp.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
