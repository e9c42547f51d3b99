package app.elevenses.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Measures what it is asked to, prints it, keeps it, and says what got worse. */
public final class Bench {

    private Bench() {}

    public static void main(String[] words) throws Exception {
        // What a database or a migration has to say is not what somebody who measures wants to read.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        LogManager.getLogManager().reset();
        if (Arrays.asList(words).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        if (Arrays.asList(words).contains("--list")) {
            Scenarios.ALL.forEach(scenario -> System.out.printf("%-12s  %s%n", scenario.name(), scenario.about()));
            return;
        }
        try {
            Options options = Options.read(words);
            System.exit(run(options, Scenarios.named(options.names())));
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
            System.exit(2);
        }
    }

    private static int run(Options options, List<Scenario> scenarios) throws Exception {
        Progress progress = new Progress();
        List<Figure> figures = new ArrayList<>();
        int failed = 0;
        Site site = new Site(options, progress);
        Thread tidying = new Thread(site::close, "bench-tidying");
        Runtime.getRuntime().addShutdownHook(tidying);
        endAfter(Duration.ofMinutes(options.minutes()), progress);
        for (Scenario scenario : scenarios) {
            progress.say("%s: %s", scenario.name(), scenario.about());
            try {
                for (Figure figure : scenario.measure(site)) {
                    figures.add(figure);
                    progress.say("  %s: %s %s", figure.name(), Table.said(figure.median()), figure.unit());
                }
            } catch (Exception broken) {
                failed++;
                progress.say("%s could not be measured: %s", scenario.name(), broken);
                broken.printStackTrace();
            }
        }
        tell(Results.of(figures, options), options);
        return failed > 0 ? 1 : 0;
    }

    private static void tell(Results results, Options options) throws Exception {
        results.write(options.folder());
        System.out.println();
        System.out.print(Table.of(results));
        System.out.printf("%nKept in %1$s/figures.json and %1$s/figures.html.%n", options.folder());
        if (options.compare() != null && Files.exists(options.compare())) {
            Results before = Results.read(options.compare());
            List<String> worse = Table.worse(results, before);
            System.out.printf("%nCompared with %s of %s:%n", options.compare(), before.takenAt());
            worse.forEach(line -> System.out.println("  worse: " + line));
            if (worse.isEmpty()) {
                System.out.println("  nothing got worse.");
            }
        }
    }

    private static void endAfter(Duration most, Progress progress) {
        Thread.ofPlatform().daemon().name("bench-end").start(() -> {
            try {
                TimeUnit.SECONDS.sleep(most.toSeconds());
            } catch (InterruptedException ending) {
                return;
            }
            progress.say("%d minutes are over", most.toMinutes());
            System.exit(3);
        });
    }
}
