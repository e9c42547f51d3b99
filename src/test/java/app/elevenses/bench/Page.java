package app.elevenses.bench;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The figures as one page that needs nothing else: a bar for each median, one for its floor, a dot for each round. */
record Page(Results results) {

    private static final int WIDTH = 560;

    String html() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Elevenses, measured</title>
                <style>
                  :root { color-scheme: light dark; --ink: light-dark(#2b2320, #efe6dc); --tea: #b4561f;
                    --paper: light-dark(#fbf7f0, #1f1a17); --floor: light-dark(#c9bcae, #5d5249); }
                  body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
                    max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
                  h2 { font-size: 1rem; margin: 2rem 0 0; }
                  p { margin: 0.25rem 0; }
                  dl { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: 0.875rem; }
                  dt, dd { display: inline; margin: 0; } dt::after { content: ": "; }
                  svg { width: 100%%; max-width: %1$dpx; height: auto; display: block; }
                  .median { fill: var(--tea); } .floor { fill: var(--floor); }
                  .round { fill: var(--ink); } text { fill: var(--ink); font-size: 13px; }
                </style>
                <h1>Elevenses, measured</h1>
                <p>%2$s</p>
                <dl>%3$s</dl>
                %4$s
                </html>
                """.formatted(WIDTH, htmlEscape(results.takenAt()), conditions(), figures());
    }

    private String conditions() {
        return results.conditions().entrySet().stream()
                .map(condition -> "<div><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(htmlEscape(condition.getKey()), htmlEscape(condition.getValue())))
                .collect(Collectors.joining());
    }

    private String figures() {
        return results.figures().stream().map(Page::section).collect(Collectors.joining("\n"));
    }

    private static String section(Summary figure) {
        String percentiles = figure.p95() == null
                ? ""
                : ", p95 %s, p99 %s".formatted(Table.said(figure.p95()), Table.said(figure.p99()));
        String floor =
                figure.ratio() == null ? "" : ", %s times %s".formatted(Table.said(figure.ratio()), figure.floor());
        String must = figure.must().isEmpty() ? "" : "; must be " + figure.must();
        return "<h2>%s</h2><p>%s %s%s%s%s</p>%s"
                .formatted(
                        htmlEscape(figure.name()),
                        Table.said(figure.median()),
                        htmlEscape(figure.unit()),
                        percentiles,
                        htmlEscape(floor),
                        htmlEscape(must),
                        chart(figure));
    }

    private static String chart(Summary figure) {
        double[] least = figure.floorRounds() == null ? new double[0] : figure.floorRounds();
        double full = DoubleStream.concat(Arrays.stream(figure.rounds()), Arrays.stream(least))
                .max()
                .orElse(1);
        StringBuilder chart = new StringBuilder(bar("median", 0, figure.median(), full));
        dots(chart, figure.rounds(), 9, full);
        if (figure.floorRounds() != null) {
            chart.append(bar("floor", 22, Figure.percentile(java.util.List.of(least), 50), full));
            dots(chart, least, 31, full);
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(WIDTH, least.length > 0 ? 42 : 20, htmlEscape(figure.name()), chart);
    }

    private static String bar(String kind, int top, double value, double full) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%.1f\" height=\"18\" rx=\"3\"/>",
                kind,
                top,
                value / full * (WIDTH - 8));
    }

    private static void dots(StringBuilder chart, double[] values, int middle, double full) {
        for (double value : values) {
            chart.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"round\" cx=\"%.1f\" cy=\"%d\" r=\"3\"/>",
                    value / full * (WIDTH - 8),
                    middle));
        }
    }
}
