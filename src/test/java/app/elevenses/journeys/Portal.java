package app.elevenses.journeys;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** The portal of the demo as a process of its own, with a home of its own, which can die and come back. */
final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final int port;
    private final Thread lastWish = new Thread(this::die);
    private Process process;

    private Portal(Path home, int port) {
        this.home = home;
        this.port = port;
        process = launch();
    }

    /** Starts on a free port with nothing but the demo's people in it, and waits until it is open. */
    static Portal open() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Portal portal = new Portal(Files.createTempDirectory(target, "portal-"), freePort());
            Runtime.getRuntime().addShutdownHook(portal.lastWish);
            return portal.awaitOpen();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Ends it as a power cut would: nothing is tidied up, nobody is told. */
    void kill() {
        die();
        process.onExit().join();
    }

    /** Starts it again where it was, with what it kept, and waits until it is open. */
    Portal restart() {
        process = launch();
        return awaitOpen();
    }

    /** Starts it again where it was, and does not wait. */
    void begin() {
        process = launch();
    }

    Portal awaitOpen() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast(this::insistOnLife)
                .until(this::isOpen);
        return this;
    }

    private void insistOnLife() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal did not start:\n" + lastWords());
        }
    }

    boolean isOpen() {
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create(address() + "/readyz")).build();
        try {
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException closed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process launch() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                classpath(),
                "app.elevenses.Elevenses",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.profiles.active=demo",
                "--elevenses.home=" + home.resolve("home"),
                "--elevenses.limits-lifted=true",
                "--vaadin.productionMode=true");
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The product's own: nothing that is set or listened to for tests. */
    private static String classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
    }

    private Path log() {
        return home.resolve("portal.log");
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException none) {
            return none.toString();
        }
    }

    private void die() {
        process.destroyForcibly();
    }

    /** Its database ends by itself once it has gone. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> household = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        household.forEach(server -> server.onExit().join());
        Runtime.getRuntime().removeShutdownHook(lastWish);
        FileSystemUtils.deleteRecursively(home);
    }
}
