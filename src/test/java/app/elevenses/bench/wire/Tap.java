package app.elevenses.bench.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sits between a screen and the portal, passes everything on, and keeps what passed for whoever counts it. */
public final class Tap implements AutoCloseable {

    private final ServerSocket door;
    private final int portal;
    private final Queue<Passage> passages = new ConcurrentLinkedQueue<>();

    private record Passage(Socket near, Socket far, ByteArrayOutputStream asked, ByteArrayOutputStream answered) {}

    public Tap(int portal) {
        this.portal = portal;
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofPlatform().daemon().name("bench-tap").start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), portal);
                Passage passage = new Passage(near, far, new ByteArrayOutputStream(), new ByteArrayOutputStream());
                passages.add(passage);
                pump(near, far, passage.asked());
                pump(far, near, passage.answered());
            } catch (IOException closed) {
                // Whoever came found nobody, or nobody comes any more.
                continue;
            }
        }
    }

    private static void pump(Socket from, Socket to, ByteArrayOutputStream kept) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                InputStream source = from.getInputStream();
                OutputStream sink = to.getOutputStream();
                byte[] some = new byte[16_384];
                for (int read = source.read(some); read >= 0; read = source.read(some)) {
                    synchronized (kept) {
                        kept.write(some, 0, read);
                    }
                    sink.write(some, 0, read);
                }
            } catch (IOException over) {
                // One side has hung up, and the other is told by the closing.
                return;
            }
        });
    }

    /** Forgets what has passed so far on the connections that are closed, and closes the others. */
    public void forget() throws IOException {
        for (Passage passage = passages.poll(); passage != null; passage = passages.poll()) {
            passage.near().close();
        }
    }

    /** What has passed, request by request. */
    public Traffic traffic() {
        Traffic traffic = new Traffic();
        for (Passage passage : passages) {
            traffic.connected();
            try {
                count(new Input(copy(passage.asked())), new Input(copy(passage.answered())), traffic);
            } catch (EOFException unfinished) {
                // A message that was still on its way is not counted.
                continue;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return traffic;
    }

    private static ByteArrayInputStream copy(ByteArrayOutputStream kept) {
        synchronized (kept) {
            return new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static void count(Input asked, Input answered, Traffic traffic) throws IOException {
        while (!asked.isAtEnd()) {
            long before = asked.taken();
            String target = asked.line().split(" ", 3)[1];
            Kind kind = Kind.of(target);
            asked.body(asked.headers());
            traffic.asked(kind, asked.taken() - before);
            long answeredBefore = answered.taken();
            int status = Integer.parseInt(answered.line().split(" ", 3)[1]);
            List<String> headers = answered.headers();
            if (status != 101 && status != 204 && status != 304) {
                answered.body(headers);
            }
            traffic.answered(kind, answered.taken() - answeredBefore);
            if (status == 101) {
                traffic.sentMore(kind, asked.drain());
                traffic.answered(kind, answered.drain());
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        forget();
    }
}
