package app.elevenses.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What one run found out, and under which conditions; kept as JSON. */
record Results(String takenAt, Map<String, String> conditions, List<Summary> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Results of(List<Figure> figures, Options options) {
        Runtime machine = Runtime.getRuntime();
        Map<String, String> conditions = new TreeMap<>(Map.of(
                "cores", String.valueOf(machine.availableProcessors()),
                "java", Runtime.version().toString(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "state", System.getProperty("bench.state", "unknown"),
                "heap", options.heap(),
                "screens", String.valueOf(options.screens()),
                "writers", String.valueOf(options.writers()),
                "rounds", String.valueOf(options.rounds()),
                "seconds", String.valueOf(options.seconds()),
                "portal", String.join(" ", options.portalOptions())));
        return new Results(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                conditions,
                figures.stream().map(Summary::of).toList());
    }

    static Results read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Results.class);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("figures.json"), json() + "\n");
        Files.writeString(folder.resolve("figures.html"), new Page(this).html());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
