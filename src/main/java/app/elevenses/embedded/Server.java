package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/** One MariaDB server and the home it works in, from start to stop. */
final class Server {

    private static final Log LOG = LogFactory.getLog(Server.class);
    private static final int TRIES = 3;

    private final Home home;
    private final Function<Home, Binaries> programs;
    private final ReentrantLock starting = new ReentrantLock();
    private @Nullable HomeLock lock;
    // Held for good: were it collected, its input would close and the server with it.
    private @Nullable Process process;
    private @Nullable Access access;
    private volatile boolean ready;
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
        starting.lock();
        try {
            OwnerOnly.write(home.firstWords(), wanted.credentials().introduction());
            Process started = launch(binaries, wanted.port());
            started.onExit().thenAcceptAsync(dead -> succeed(dead, wanted, binaries), Thread::startVirtualThread);
            ready = new Readiness(home, started).await(wanted);
            return ready;
        } finally {
            Files.deleteIfExists(home.firstWords());
            starting.unlock();
        }
    }

    /** A server that dies while it is needed gets a successor on the same port, so that the pool finds it again. */
    private void succeed(Process dead, Access wanted, Binaries binaries) {
        try {
            // Or its watcher would one day end whatever process has inherited the number.
            dead.getOutputStream().close();
            if (ready && !isStopped()) {
                ready = false;
                LOG.warn("The database has died and is started again");
                startFor(wanted, binaries);
            }
        } catch (IOException | CannotStart e) {
            if (!isStopped()) {
                LOG.error("The database could not be started again: " + e.getMessage());
            }
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

    void stop() {
        try {
            Process last = lastProcess();
            if (last != null) {
                Leftover.stop(last.toHandle());
                letGo();
                // A start that was under way notices its server's end and tidies up after itself first.
                starting.lock();
                starting.unlock();
                Files.deleteIfExists(home.pid());
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("The database has stopped, but its folder could not be tidied: " + e.getMessage());
        }
    }

    private synchronized @Nullable Process lastProcess() {
        stopped = true;
        return process;
    }

    /** Closes the server's lifeline, as the end of the JVM does; its watcher then stops it. */
    synchronized void letGo() throws IOException {
        if (process != null) {
            process.getOutputStream().close();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
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
