package app.elevenses.bench.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Requests and bytes, by what they were for; bytes are those on the connection, heads included. */
public final class Traffic {

    private final Map<Kind, LongAdder> requests = new EnumMap<>(Kind.class);
    private final Map<Kind, LongAdder> sent = new EnumMap<>(Kind.class);
    private final Map<Kind, LongAdder> received = new EnumMap<>(Kind.class);
    private final AtomicLong connections = new AtomicLong();

    public Traffic() {
        for (Kind kind : Kind.values()) {
            requests.put(kind, new LongAdder());
            sent.put(kind, new LongAdder());
            received.put(kind, new LongAdder());
        }
    }

    void connected() {
        connections.incrementAndGet();
    }

    void asked(Kind kind, long bytes) {
        requests.get(kind).increment();
        sent.get(kind).add(bytes);
    }

    void sentMore(Kind kind, long bytes) {
        sent.get(kind).add(bytes);
    }

    void answered(Kind kind, long bytes) {
        received.get(kind).add(bytes);
    }

    public long connections() {
        return connections.get();
    }

    public long requests(Kind kind) {
        return requests.get(kind).sum();
    }

    /** In both directions. */
    public long bytes(Kind kind) {
        return sent.get(kind).sum() + received.get(kind).sum();
    }
}
