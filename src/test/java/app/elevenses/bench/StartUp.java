package app.elevenses.bench;

import static org.awaitility.Awaitility.await;

import app.elevenses.embedded.SpareServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From the start of the process until it is healthy, on data that is there already, with the time of each part. */
final class StartUp implements Scenario {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "start to healthy on existing data, with a server and with the embedded one";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        Path home = site.workshop().resolve("home-started");
        List<double[]> withServer = new ArrayList<>();
        List<double[]> embedded = new ArrayList<>();
        Map<String, List<double[]>> parts = new TreeMap<>();
        try (SpareServer server = new SpareServer(home)) {
            new Stock(server, 1).fill();
            for (int round = 0; round < site.options().rounds(); round++) {
                withServer.add(started(site, Portal.access(server), parts));
            }
        }
        List<String> itsOwn = List.of("--elevenses.home=" + home);
        for (int round = 0; round < site.options().rounds(); round++) {
            embedded.add(started(site, itsOwn, new TreeMap<>()));
        }
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.less("start to healthy with a MariaDB server", "s", withServer)
                        .must("≤ 6 s"),
                Figure.less("start to healthy with the embedded MariaDB", "s", embedded)
                        .must("≤ 10 s")));
        parts.forEach((part, rounds) -> figures.add(Figure.less("start: " + part, "s", rounds)));
        return figures;
    }

    private static double[] started(Site site, List<String> options, Map<String, List<double[]>> parts)
            throws IOException, InterruptedException {
        Path story = site.workshop().resolve("start.txt");
        List<String> all = new ArrayList<>(site.options().portalOptions());
        all.addAll(options);
        all.add("-Dbench.start=" + story);
        Files.deleteIfExists(story);
        try (Portal portal = Portal.start(site, all)) {
            // It answers a moment before it has told its story.
            await().until(() -> Files.exists(story));
            for (String part : Files.readAllLines(story)) {
                int equals = part.lastIndexOf('=');
                parts.computeIfAbsent(part.substring(0, equals), any -> new ArrayList<>())
                        .add(new double[] {Long.parseLong(part.substring(equals + 1)) / 1e3});
            }
            return new double[] {portal.secondsToHealthy()};
        }
    }
}
