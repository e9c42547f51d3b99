package app.elevenses.bench;

import app.elevenses.embedded.SpareServer;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The built application in a process of its own, as it is run, with a fixed heap and the floors beside it. */
public final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Pattern HISTOGRAM_LINE = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");

    private final Process process;
    private final int port;
    private final Path log;
    private final double secondsToHealthy;

    private Portal(Process process, int port, Path log) throws InterruptedException {
        this.process = process;
        this.port = port;
        this.log = log;
        long begin = System.nanoTime();
        awaitHealth();
        secondsToHealthy = (System.nanoTime() - begin) / 1e9;
    }

    /** The options with which it works on that database. */
    static List<String> access(SpareServer server) {
        return List.of(
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password());
    }

    /** With these options alone: -X… and -D… for its JVM, --name=value for itself. */
    public static Portal start(Site site, List<String> options) {
        try {
            int port = freePort();
            Path log = site.workshop().resolve("portal-" + port + ".log");
            Process process = new ProcessBuilder(command(site, port, options))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                return new Portal(process, port, log);
            } catch (RuntimeException | InterruptedException failed) {
                process.destroyForcibly();
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> command(Site site, int port, List<String> options) {
        String heap = site.options().heap();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+UseCompactObjectHeaders"));
        options.stream().filter(option -> !option.startsWith("--")).forEach(command::add);
        command.add("-cp");
        command.add(Guests.beside(System.getProperty("bench.app", "target/bench/app/elevenses.jar"), site.workshop()));
        command.add("app.elevenses.Elevenses");
        command.add("--server.port=" + port);
        command.add("--spring.profiles.active=bench");
        options.stream().filter(option -> option.startsWith("--")).forEach(command::add);
        return command;
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void awaitHealth() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("The portal did not start; what it said is in " + log);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public Path log() {
        return log;
    }

    /** From the start of its process until it said that it is ready. */
    public double secondsToHealthy() {
        return secondsToHealthy;
    }

    /** Its heap in use in bytes after a full collection, the smallest of three. */
    public long heapAfterCollection() {
        return ask(server -> {
            long least = Long.MAX_VALUE;
            ObjectName memory = new ObjectName(ManagementFactory.MEMORY_MXBEAN_NAME);
            for (int i = 0; i < 3; i++) {
                server.invoke(memory, "gc", new Object[0], new String[0]);
                CompositeData heap = (CompositeData) server.getAttribute(memory, "HeapMemoryUsage");
                least = Math.min(least, (Long) heap.get("used"));
            }
            return least;
        });
    }

    /** Bytes by class, as {@code jcmd GC.class_histogram} says. */
    public Map<String, Long> histogram() {
        String said = ask(server -> (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()}));
        return HISTOGRAM_LINE
                .matcher(said)
                .results()
                .collect(Collectors.toMap(line -> line.group(2), line -> Long.valueOf(line.group(1)), Long::sum));
    }

    /** The processor time it has used, in seconds. */
    public double processorSeconds() {
        return ask(server -> (Long) server.getAttribute(
                        new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "ProcessCpuTime"))
                / 1e9;
    }

    /** Threads, sessions and the like, for whoever looks for leftovers. */
    public Map<String, Long> held() {
        return ask(server -> {
            ObjectName threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
            return Map.of(
                    "threads", ((Integer) server.getAttribute(threads, "ThreadCount")).longValue(), "files", (Long)
                            server.getAttribute(system, "OpenFileDescriptorCount"));
        });
    }

    private interface Question<T> {
        T put(MBeanServerConnection server) throws JMException, IOException;
    }

    @SuppressWarnings("BanJNDI") // a process of our own, asked over this machine
    private <T> T ask(Question<T> question) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
                return question.put(connector.getMBeanServerConnection());
            }
        } catch (IOException | AttachNotSupportedException | JMException unreachable) {
            throw new IllegalStateException("The portal's JVM does not answer", unreachable);
        }
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What it said, for whoever looks for trouble. */
    public List<String> said() throws IOException {
        return Files.readAllLines(log);
    }
}
