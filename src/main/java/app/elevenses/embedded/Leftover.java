package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server of this home that outlived the Elevenses it belonged to. */
final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftover() {}

    static void stop(Home home) throws IOException {
        if (Files.exists(home.pid())) {
            number(Files.readString(home.pid()))
                    .flatMap(ProcessHandle::of)
                    .filter(process -> isOurs(process, home))
                    .ifPresent(Leftover::stop);
            Files.deleteIfExists(home.pid());
        }
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number may have gone to another process since; only ours names our data folder. */
    private static boolean isOurs(ProcessHandle process, Home home) {
        return process.info()
                .arguments()
                .map(Arrays::asList)
                .filter(arguments -> arguments.contains(ServerCommand.data(home)))
                .isPresent();
    }

    /** Asks first, then insists; after that InnoDB recovers as after a power cut. */
    static void stop(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(PATIENCE, process)) {
            process.destroyForcibly();
            endsWithin(PATIENCE, process);
        }
    }

    private static boolean endsWithin(Duration patience, ProcessHandle process) {
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
