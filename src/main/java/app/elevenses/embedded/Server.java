package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One MariaDB server and the home it works in, from start to stop. */
final class Server {

    private static final int TRIES = 3;

    private final Home home;
    private final Function<Home, Binaries> programs;
    private @Nullable HomeLock lock;
    // Held for good: were it collected, its input would close and the server with it.
    private @Nullable Process process;
    private @Nullable Access access;
    private boolean stopped;

    Server(Home home, Function<Home, Binaries> programs) {
        this.home = home;
        this.programs = programs;
    }

    void start() {
        home.make();
        lock = HomeLock.take(home);
        try {
            Leftover.stop(home);
            Binaries binaries = programs.apply(home);
            DataFolder.layOut(home, binaries);
            access = startOnFreePort(binaries, Credentials.of(home));
        } catch (IOException e) {
            stop();
            throw new CannotStart("The folder %s cannot be used: %s.".formatted(home.folder(), e), e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private Access startOnFreePort(Binaries binaries, Credentials credentials) throws IOException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Access wanted = new Access(Port.free(), credentials);
            if (startFor(wanted, binaries)) {
                return wanted;
            }
        }
        throw new CannotStart("MariaDB found no free port on this machine.");
    }

    private boolean startFor(Access wanted, Binaries binaries) throws IOException {
        OwnerOnly.write(home.firstWords(), wanted.credentials().introduction());
        try {
            Process started = launch(binaries, wanted.port());
            return new Readiness(home, started).await(wanted);
        } finally {
            Files.deleteIfExists(home.firstWords());
        }
    }

    private synchronized Process launch(Binaries binaries, int port) throws IOException {
        if (stopped) {
            throw new CannotStart("Elevenses was stopped before its database had started.");
        }
        process = binaries.process(ServerCommand.of(home, binaries, port))
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile())
                .start();
        Files.writeString(home.pid(), process.pid() + "\n");
        return process;
    }

    synchronized void stop() {
        stopped = true;
        try {
            if (process != null) {
                Leftover.stop(process.toHandle());
                letGo();
                Files.deleteIfExists(home.pid());
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException nothingLeftToTidy) {
            stopped = true;
        }
    }

    /** Closes the server's lifeline, as the end of the JVM does; its watcher then stops it. */
    synchronized void letGo() throws IOException {
        if (process != null) {
            process.getOutputStream().close();
        }
    }

    synchronized boolean isAlive() {
        return !stopped && process != null && process.isAlive();
    }

    Map<String, Object> settings() {
        if (access == null) {
            throw new IllegalStateException("The server has not been started.");
        }
        return access.settings();
    }
}
