package app.elevenses.bench;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.Screen;
import app.elevenses.bench.wire.Traffic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Everybody who uses a portal while it is measured, each signed in when they are first needed. */
public final class Crowd implements AutoCloseable {

    /** So many open screens at the same moment: more would only stand in line on a small machine. */
    private static final int AT_ONCE = 8;

    private final Portal portal;
    private final Site site;
    private final Traffic traffic = new Traffic();
    private final ConcurrentMap<Integer, Colleague> signedIn = new ConcurrentHashMap<>();
    private final Queue<AutoCloseable> open = new ConcurrentLinkedQueue<>();

    Crowd(Portal portal, Site site) {
        this.portal = portal;
        this.site = site;
    }

    public Portal portal() {
        return portal;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** The colleague of that number, from 1. */
    public Colleague colleague(int number) {
        return signedIn.computeIfAbsent(number, any -> stranger().signIn(Stock.handle(number), Stock.PASSWORD));
    }

    /** Somebody who has not signed in. */
    public Colleague stranger() {
        return new Colleague(portal.port(), site.lounge(), traffic);
    }

    /** Opens a screen for each of those colleagues and lets their connections for requests go. */
    public List<Screen> open(String place, int first, int count) throws InterruptedException {
        return together(AT_ONCE, count, number -> {
            Colleague colleague = colleague(first + number);
            Screen screen = colleague.open(place);
            open.add(screen);
            colleague.rest();
            return screen;
        });
    }

    public void close(Collection<Screen> screens) throws InterruptedException {
        List<Screen> all = new ArrayList<>(screens);
        open.removeAll(all);
        together(AT_ONCE, all.size(), number -> {
            all.get(number).close();
            return number;
        });
    }

    /** Does something so often, with so many at the same time, and hands back what came of it in order. */
    public static <T> List<T> together(int atOnce, int count, IntFunction<T> deed) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<T>> deeds = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                deeds.add(() -> deed.apply(mine));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(deeds)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        open.clear();
        signedIn.values().forEach(Colleague::close);
    }
}
