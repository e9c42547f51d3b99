package app.elevenses.bench.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What a server said to one request, as it came over the wire. */
public record Answer(int status, Map<String, List<String>> headers, byte[] raw) {

    static Answer of(int status, List<String> lines, byte[] raw) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, raw);
    }

    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    /** The body as text, unpacked where it came packed. */
    public String text() {
        if (!header("content-encoding").equals("gzip")) {
            return new String(raw, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException garbled) {
            throw new WireBroken("an answer cannot be unpacked", garbled);
        }
    }

    Answer expect(int expected, String asked) {
        if (status != expected) {
            throw new WireBroken("%s was answered with %d instead of %d".formatted(asked, status, expected), null);
        }
        return this;
    }
}
