package app.elevenses.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A WebSocket that listens; what it hears is unpacked only when somebody looks, so that hearing costs little. */
public final class PushSocket implements AutoCloseable {

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int PACKED = 0x40;
    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

    private final Traffic traffic;
    private final SocketChannel channel;
    private final List<Frame> heard = new ArrayList<>();
    private final Inflater inflater = new Inflater(true);
    private String name = "";
    private byte[] partial = new byte[0];
    private volatile int count;
    private volatile boolean closed;

    /** One message as it came, and when its last byte was there, by {@link System#nanoTime()}. */
    private record Frame(int bits, byte[] payload, long at) {}

    /** A message that was heard. */
    public record Heard(String text, long at) {}

    PushSocket(SocketChannel channel, byte[] rest, Traffic traffic) {
        this.channel = channel;
        this.traffic = traffic;
        take(ByteBuffer.wrap(rest), System.nanoTime());
    }

    SocketChannel channel() {
        return channel;
    }

    /** How many messages have come in all. */
    public int count() {
        return count;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Takes what has arrived; called by the one thread that listens for all. */
    synchronized void take(ByteBuffer arrived, long at) {
        traffic.answered(Kind.PUSH, arrived.remaining());
        ByteBuffer all = arrived;
        if (partial.length > 0) {
            all = ByteBuffer.allocate(partial.length + arrived.remaining());
            all.put(partial).put(arrived).flip();
        }
        while (frame(all, at)) {}
        partial = new byte[all.remaining()];
        all.get(partial);
    }

    private boolean frame(ByteBuffer all, long at) {
        int start = all.position();
        if (all.remaining() < 2) {
            return false;
        }
        int bits = all.get() & 0xff;
        long length = all.get() & 0x7f;
        int more = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (all.remaining() >= more) {
            length = more == 2 ? all.getShort() & 0xffff : more == 8 ? all.getLong() : length;
            if (all.remaining() >= length) {
                byte[] payload = new byte[(int) length];
                all.get(payload);
                received(bits, payload, at);
                return true;
            }
        }
        all.position(start);
        return false;
    }

    private void received(int bits, byte[] payload, long at) {
        switch (bits & 0xf) {
            case CLOSE -> hangUp();
            case PING -> send(PONG, payload);
            case PONG -> {}
            default -> {
                heard.add(new Frame(bits, payload, at));
                if ((bits & 0x80) != 0) {
                    count++;
                }
            }
        }
    }

    /** What the server calls it, as its first message says. */
    String name() {
        look();
        return name;
    }

    /** What came since somebody last looked, in order; nothing once it is closed. */
    public synchronized List<Heard> look() {
        if (closed) {
            return List.of();
        }
        List<Heard> messages = new ArrayList<>();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        boolean packed = false;
        for (Frame frame : heard) {
            packed |= (frame.bits() & PACKED) != 0;
            parts.writeBytes(frame.payload());
            if ((frame.bits() & 0x80) != 0) {
                byte[] whole = packed ? unpack(parts.toByteArray()) : parts.toByteArray();
                String text = new String(whole, StandardCharsets.UTF_8);
                if (name.isEmpty()) {
                    name = text.contains("|") ? text.split("\\|", 3)[1] : "-";
                }
                messages.add(new Heard(text, frame.at()));
                parts.reset();
                packed = false;
            }
        }
        heard.clear();
        return messages;
    }

    private byte[] unpack(byte[] packed) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(packed.length * 3);
        byte[] some = new byte[4_096];
        try {
            for (byte[] input : List.of(packed, TAIL)) {
                inflater.setInput(input);
                for (int got = inflater.inflate(some); got > 0; got = inflater.inflate(some)) {
                    text.write(some, 0, got);
                }
            }
        } catch (DataFormatException garbled) {
            throw new WireBroken("a message cannot be unpacked", garbled);
        }
        return text.toByteArray();
    }

    /** Says something, masked as clients must. */
    public void say(String text) {
        send(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void send(int code, byte[] payload) {
        if (closed || payload.length > 125) {
            return;
        }
        byte[] mask = new byte[4];
        ThreadLocalRandom.current().nextBytes(mask);
        ByteBuffer frame = ByteBuffer.allocate(6 + payload.length);
        frame.put((byte) (0x80 | code)).put((byte) (0x80 | payload.length)).put(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ mask[i % 4]));
        }
        frame.flip();
        traffic.sentMore(Kind.PUSH, frame.remaining());
        try {
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        } catch (IOException gone) {
            closed = true;
        }
    }

    @Override
    public void close() {
        send(CLOSE, new byte[] {3, (byte) 0xe9});
        hangUp();
    }

    synchronized void hangUp() {
        closed = true;
        inflater.end();
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new WireBroken("a WebSocket cannot be closed", alreadyGone);
        }
    }
}
