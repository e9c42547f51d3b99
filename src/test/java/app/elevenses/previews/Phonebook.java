package app.elevenses.previews;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Knows names that only tests use, and where they lead; it stands in for the resolver of the whole machine. */
public final class Phonebook extends InetAddressResolverProvider {

    private static final Map<String, Entry> ENTRIES = new ConcurrentHashMap<>();
    private static final AtomicInteger NEWEST = new AtomicInteger();

    static {
        // What is asked for twice is looked up twice, as if its owner had said that it changes all the time.
        Security.setProperty("networkaddress.cache.ttl", "0");
    }

    private record Entry(IntFunction<List<String>> addresses, AtomicInteger asked) {}

    /** A name nobody had before that leads to all of these. */
    public static String name(String... addresses) {
        return changing(time -> List.of(addresses));
    }

    /** A name that leads somewhere else each time it is looked up, which is counted from 1. */
    static String changing(IntFunction<List<String>> addresses) {
        String name = "page-" + NEWEST.incrementAndGet() + ".elevenses.test";
        ENTRIES.put(name, new Entry(addresses, new AtomicInteger()));
        return name;
    }

    /** How often it was looked up. */
    static int asked(String name) {
        return Objects.requireNonNull(ENTRIES.get(name)).asked().get();
    }

    @Override
    public InetAddressResolver get(Configuration machine) {
        InetAddressResolver others = machine.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                Entry entry = ENTRIES.get(host);
                if (entry == null && host.endsWith(".test")) {
                    throw new UnknownHostException(host);
                }
                return entry == null
                        ? others.lookupByName(host, policy)
                        : entry.addresses().apply(entry.asked().incrementAndGet()).stream()
                                .map(address -> named(host, address));
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return others.lookupByAddress(address);
            }
        };
    }

    private static InetAddress named(String host, String address) {
        try {
            return InetAddress.getByAddress(host, InetAddress.ofLiteral(address).getAddress());
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public String name() {
        return "phonebook";
    }
}
