package app.elevenses.bench;

import app.elevenses.bench.wire.Screen;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The heap a signed-in person with an open screen keeps after a full collection, and what is left once they went. */
final class HeapPerScreen implements Scenario {

    private static final double KILOBYTE = 1_000;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String about() {
        return "heap kept for each signed-in person with an open screen, after a full collection";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        int each = Math.max(1, site.options().screens() / site.options().rounds());
        Crowd crowd = site.crowdAt(site.portal());
        site.progress().say("  warming up");
        crowd.close(crowd.open("wall", 1, Math.min(each, 50)));
        crowd.close(crowd.open("break-room", 1, Math.min(each, 50)));
        crowd.close(crowd.open("bare", 1, Math.min(each, 50)));
        long before = crowd.portal().heapAfterCollection();
        List<Screen> screens = new ArrayList<>();
        List<double[]> bare = grow(site, crowd, "bare", 2_001, each, screens);
        crowd.close(screens);
        screens.clear();
        List<double[]> walls = grow(site, crowd, "wall", 4_001, each, screens);
        crowd.close(screens);
        screens.clear();
        Map<String, Long> least = crowd.portal().histogram();
        List<double[]> kitchens = grow(site, crowd, "break-room", 6_001, each, screens);
        Files.createDirectories(site.options().folder());
        Files.writeString(
                site.options().folder().resolve("heap.txt"),
                byClass(least, crowd.portal().histogram(), screens.size()));
        crowd.close(screens);
        long left = crowd.portal().heapAfterCollection() - before;
        return List.of(
                Figure.less("heap of a wall that is open", "KB", walls).over("an empty view", bare),
                Figure.less("heap of a break room that is open", "KB", kitchens)
                        .over("an empty view", bare)
                        .must("≤ 70 KB"),
                Figure.one(
                        "heap left for each session once all are closed",
                        "KB",
                        left / KILOBYTE / (3 * screens.size())));
    }

    /** What each open screen has added, the largest first. */
    private static String byClass(Map<String, Long> before, Map<String, Long> after, int screens) {
        return after.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), (one.getValue() - before.getOrDefault(one.getKey(), 0L)) / screens))
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(one -> "%,9d bytes  %s".formatted(one.getValue(), one.getKey()))
                .collect(Collectors.joining("\n", "For each open break room:\n", "\n"));
    }

    private static List<double[]> grow(Site site, Crowd crowd, String place, int first, int each, List<Screen> screens)
            throws InterruptedException {
        List<double[]> rounds = new ArrayList<>();
        long before = crowd.portal().heapAfterCollection();
        for (int round = 0; round < site.options().rounds(); round++) {
            screens.addAll(crowd.open(place, first + round * each, each));
            long after = crowd.portal().heapAfterCollection();
            rounds.add(new double[] {(after - before) / KILOBYTE / each});
            before = after;
        }
        site.progress().say("  %d screens of \"%s\" are open", screens.size(), place);
        return rounds;
    }
}
