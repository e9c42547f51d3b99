package app.elevenses.bench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where everybody's WebSockets wait: one thread listens to all of them, with one buffer. */
public final class Lounge implements AutoCloseable {

    private final Selector selector;
    private final Queue<PushSocket> arriving = new ConcurrentLinkedQueue<>();
    private final Thread listener;
    private volatile boolean open = true;

    public Lounge() {
        try {
            selector = Selector.open();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        listener = Thread.ofPlatform().name("bench-lounge").daemon().start(this::listen);
    }

    void welcome(PushSocket socket) {
        arriving.add(socket);
        selector.wakeup();
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
        while (open) {
            try {
                selector.select(key -> hear(key, buffer));
                seatArrivals();
            } catch (IOException | CancelledKeyException gone) {
                // Whoever left is not listened to any longer; the others are.
                continue;
            }
        }
    }

    private void seatArrivals() throws IOException {
        for (PushSocket socket = arriving.poll(); socket != null; socket = arriving.poll()) {
            try {
                socket.channel().configureBlocking(false);
                socket.channel().register(selector, SelectionKey.OP_READ, socket);
            } catch (ClosedChannelException gone) {
                socket.hangUp();
            }
        }
    }

    private static void hear(SelectionKey key, ByteBuffer buffer) {
        PushSocket socket = (PushSocket) key.attachment();
        try {
            buffer.clear();
            int read = socket.channel().read(buffer);
            if (read < 0) {
                socket.hangUp();
            } else {
                socket.take(buffer.flip(), System.nanoTime());
            }
        } catch (IOException gone) {
            socket.hangUp();
        }
    }

    @Override
    public void close() {
        open = false;
        selector.wakeup();
        try {
            listener.join(2_000);
            selector.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
