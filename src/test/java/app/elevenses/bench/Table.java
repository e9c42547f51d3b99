package app.elevenses.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures as people read them at a console. */
final class Table {

    private static final List<String> HEADS =
            List.of("figure", "median", "p95", "p99", "spread of the rounds", "times its floor", "must");

    private Table() {}

    static String of(Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        results.figures().forEach(figure -> rows.add(row(figure)));
        int[] widths = IntStream.range(0, HEADS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                boolean words = column == 0 || column > 4;
                line.append(
                        ("%" + (words ? "-" : "") + Math.max(1, widths[column]) + "s  ").formatted(row.get(column)));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static List<String> row(Summary figure) {
        String spread = figure.rounds().length < 2 ? "" : said(figure.lowest()) + " to " + said(figure.highest());
        String floor = figure.ratio() == null ? "" : "%s × %s".formatted(said(figure.ratio()), figure.floor());
        return List.of(
                figure.name(),
                said(figure.median()) + " " + figure.unit(),
                said(figure.p95()),
                said(figure.p99()),
                spread,
                floor,
                figure.must());
    }

    static String said(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        double size = Math.abs(value);
        String pattern = size >= 1_000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    /** What got worse since, a line each. */
    static List<String> worse(Results now, Results before) {
        return now.figures().stream()
                .map(figure -> before.figures().stream()
                        .filter(old -> old.name().equals(figure.name()))
                        .filter(figure::isClearlyWorseThan)
                        .map(old -> "%s: %s times worse, %s %s after %s"
                                .formatted(
                                        figure.name(),
                                        said(figure.worseThan(old)),
                                        said(figure.median()),
                                        figure.unit(),
                                        said(old.median())))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
