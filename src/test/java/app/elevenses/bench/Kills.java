package app.elevenses.bench;

import app.elevenses.bench.wire.RetryingWriter;
import app.elevenses.embedded.SpareServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Four people who say five hundred things each in the kitchen, while the portal is killed again and again. */
final class Kills implements Scenario {

    private static final int WRITERS = 4;
    private static final int EACH = 500;
    private static final int KILLS = 20;

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String about() {
        return "2,000 messages said again until they are kept, under 20 kills: each once, and in order";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        try (SpareServer server = new SpareServer(site.workshop().resolve("home-killed"))) {
            new Stock(server, 1).fill();
            List<String> options = Portal.access(server);
            AtomicInteger port = new AtomicInteger();
            Portal portal = Portal.start(site, options);
            port.set(portal.port());
            List<RetryingWriter> writers = IntStream.rangeClosed(1, WRITERS)
                    .mapToObj(number ->
                            new RetryingWriter(port::get, site.lounge(), Stock.handle(number), Stock.PASSWORD, EACH))
                    .toList();
            writers.forEach(RetryingWriter::start);
            for (int kill = 1; kill <= KILLS; kill++) {
                RetryingWriter.awaitKept(writers, kill * EACH / (KILLS + 1));
                portal.kill();
                site.progress().say("killed %d times", kill);
                portal = Portal.start(site, options);
                port.set(portal.port());
            }
            writers.forEach(RetryingWriter::finish);
            long right = writers.stream()
                    .filter(writer -> writer.reread().equals(writer.everything()))
                    .count();
            portal.close();
            return List.of(Figure.more(
                            "writers whose every message is there once and in order, of 4",
                            "",
                            List.of(new double[] {right}))
                    .must("4"));
        }
    }
}
