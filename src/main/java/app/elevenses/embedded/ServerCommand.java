package app.elevenses.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line the server is started with. */
final class ServerCommand {

    /**
     * Turns into the server, leaving a watcher whose standard input ends when the JVM does, in whatever way: then
     * it stops the server.
     */
    private static final String BOUND_TO_OUR_LIFE = """
            exec 3<&0
            { read -r _ <&3; kill -TERM $$; } >/dev/null 2>&1 &
            exec "$@" 3<&- </dev/null
            """;

    private ServerCommand() {}

    static String[] of(Home home, Binaries binaries, int port) {
        List<String> command = new ArrayList<>(guard());
        command.addAll(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + binaries.base(),
                data(home),
                "--pid-file=" + home.data().resolve("mariadbd.pid"),
                "--init-file=" + home.firstWords(),
                "--port=" + port));
        command.addAll(settings());
        return command.toArray(String[]::new);
    }

    static String data(Home home) {
        return "--datadir=" + home.data();
    }

    private static List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--max-allowed-packet=64M",
                "--max-connections=50",
                "--performance-schema=OFF"));
        if (!windows()) {
            // No file for a socket: nobody signs in that way, and two servers cannot collide.
            settings.add("--socket=");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            settings.add("--user=root");
        }
        return settings;
    }

    private static List<String> guard() {
        if (windows()) {
            return List.of();
        }
        // In a session of its own, a Ctrl-C at the console reaches the application alone, which then stops the server.
        Stream<String> session = Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .limit(1);
        return Stream.concat(session, Stream.of("/bin/sh", "-c", BOUND_TO_OUR_LIFE, "elevenses-database"))
                .toList();
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }
}
