package app.elevenses.bench;

import app.elevenses.bench.wire.Lounge;
import app.elevenses.embedded.SpareServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where it is measured: a database of its own, portals in processes of their own, and people without browsers. */
public final class Site implements AutoCloseable {

    private static final String USUAL = "usual";

    private final Options options;
    private final Progress progress;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Lounge lounge = new Lounge();
    private final Map<String, SpareServer> databases = new HashMap<>();
    private @Nullable Portal portal;
    private @Nullable Crowd crowd;

    Site(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        open.push(lounge);
    }

    public Options options() {
        return options;
    }

    public Progress progress() {
        return progress;
    }

    public Lounge lounge() {
        return lounge;
    }

    /** A folder for whatever is needed on the way. */
    public Path workshop() {
        try {
            return Files.createDirectories(options.folder().resolve("work").toAbsolutePath());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The database the portal works on. */
    public SpareServer database() {
        return database(USUAL);
    }

    private synchronized SpareServer database(String name) {
        return databases.computeIfAbsent(name, any -> {
            progress.say("starting a MariaDB for this bench alone");
            SpareServer started = new SpareServer(home(name));
            open.push(started);
            return started;
        });
    }

    private Path home(String name) {
        return workshop().resolve("home-" + name);
    }

    /** The portal on the usual amount of data, started and filled when it is first asked for. */
    public synchronized Portal portal() {
        if (portal == null) {
            portal = open(USUAL, 1);
        }
        return portal;
    }

    /** A portal on a database of that name, filled to so many times the usual amount. */
    public synchronized Portal open(String name, int times) {
        SpareServer database = database(name);
        progress.say("filling its database to %d times the usual amount", times);
        progress.say("  %s", new Stock(database, times).fill());
        progress.say("starting the portal with a heap of %s", options.heap());
        List<String> all = new ArrayList<>(options.portalOptions());
        all.addAll(Portal.access(database));
        Portal opened = Portal.start(this, all);
        open.push(opened);
        return opened;
    }

    /** Everybody who uses that portal. */
    public synchronized Crowd crowd() {
        if (crowd == null) {
            crowd = crowdAt(portal());
        }
        return crowd;
    }

    public synchronized Crowd crowdAt(Portal where) {
        Crowd there = new Crowd(where, this);
        open.push(there);
        return there;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception stuck) {
                progress.say("could not tidy up: %s", stuck);
            }
        }
    }
}
