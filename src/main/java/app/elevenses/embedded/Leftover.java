package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A server of this home that outlived the Elevenses it belonged to. */
final class Leftover {

    private static final int PATIENCE_SECONDS = 60;

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
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException tooLong) {
            process.destroyForcibly();
            end.join();
        }
    }
}
