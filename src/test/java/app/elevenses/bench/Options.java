package app.elevenses.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured, how large, and how long. */
public record Options(
        List<String> names,
        int screens,
        int writers,
        int rounds,
        int seconds,
        int scale,
        int minutes,
        String heap,
        List<String> portalOptions,
        Path folder,
        @Nullable Path compare) {

    static final String USAGE = """
            Usage: ./elevenses bench [OPTION…] [NAME…]

              --screens N      open screens where many are open at once (1000)
              --writers N      people who write or open at the same moment (16)
              --rounds N       rounds of each measurement (5)
              --seconds N      length of a round that counts how many (10)
              --scale N        how many times the usual amount of data "growth" compares with (100)
              --minutes N      ends the whole after that long, whatever is still to do (90)
              --heap SIZE      the portal's heap, fixed (2g)
              --portal OPTION  a further option for the portal: -X… and -D… for its JVM, --name=value for itself
              --out FOLDER     where figures.json and figures.html go (target/bench)
              --compare FILE   earlier figures to compare with (those of this state, if they are there)
              --list           say what there is to measure, and stop
            """;

    private static final int MOST_SCREENS = 10_000;

    static Options read(String[] words) {
        List<String> names = new ArrayList<>();
        List<String> portal = new ArrayList<>();
        Options options =
                new Options(names, 1_000, 16, 5, 10, 100, 90, "2g", portal, Path.of("target/bench"), committed());
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                names.add(words[i]);
            } else {
                String value = i + 1 < words.length ? words[++i] : "";
                options = options.with(words[i - 1], value);
            }
        }
        return options;
    }

    /** The figures in the repository for this state. */
    static @Nullable Path committed() {
        Path figures = Path.of("docs/bench/figures.json");
        return figures.toFile().exists() ? figures : null;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--screens" -> sized(number(value, MOST_SCREENS), writers, rounds, seconds, scale, minutes);
            case "--writers" -> sized(screens, number(value, 100), rounds, seconds, scale, minutes);
            case "--rounds" -> sized(screens, writers, number(value, 100), seconds, scale, minutes);
            case "--seconds" -> sized(screens, writers, rounds, number(value, 600), scale, minutes);
            case "--scale" -> sized(screens, writers, rounds, seconds, number(value, 1_000), minutes);
            case "--minutes" -> sized(screens, writers, rounds, seconds, scale, number(value, 1_440));
            case "--heap" -> placed(value, folder, compare);
            case "--out" -> placed(heap, Path.of(value), compare);
            case "--compare" -> placed(heap, folder, Path.of(value));
            case "--portal" -> {
                portalOptions.add(value);
                yield this;
            }
            default -> throw new IllegalArgumentException("There is no option " + option + ".\n\n" + USAGE);
        };
    }

    private Options sized(int screens, int writers, int rounds, int seconds, int scale, int minutes) {
        return new Options(
                names, screens, writers, rounds, seconds, scale, minutes, heap, portalOptions, folder, compare);
    }

    private Options placed(String heap, Path folder, @Nullable Path compare) {
        return new Options(
                names, screens, writers, rounds, seconds, scale, minutes, heap, portalOptions, folder, compare);
    }

    private static int number(String value, int most) {
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(
                    "A number from 1 to %d was expected, not \"%s\".".formatted(most, value));
        }
        return Integer.parseInt(value);
    }
}
