package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits for a server that has been launched until it lets the application in. */
record Readiness(Home home, Process process) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** False where another program was quicker to take the port. */
    boolean await(Access access) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!endsWithin(PAUSE) && Instant.now().isBefore(deadline)) {
            if (letsIn(access)) {
                return true;
            }
        }
        if (process.isAlive()) {
            throw new CannotStart("MariaDB did not get ready within three minutes; see " + home.log() + ".");
        }
        List<String> words = Files.readAllLines(home.log());
        if (words.stream().anyMatch(line -> line.contains("Bind on TCP/IP port"))) {
            return false;
        }
        throw new CannotStart("MariaDB did not start: %s (more in %s)".formatted(reason(words), home.log()));
    }

    private boolean endsWithin(Duration moment) {
        try {
            return process.waitFor(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of MariaDB was interrupted.", e);
        }
    }

    private static boolean letsIn(Access access) {
        try (var connection = access.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String reason(List<String> words) {
        return words.stream()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .or(() -> words.reversed().stream()
                        .filter(line -> !line.isBlank())
                        .findFirst())
                .orElse("it said nothing");
    }
}
