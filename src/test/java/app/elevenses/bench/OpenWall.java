package app.elevenses.bench;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.Kind;
import app.elevenses.bench.wire.Screen;
import app.elevenses.bench.wire.Traffic;
import java.util.ArrayList;
import java.util.List;

/** Opens the wall, alone and with many at once, in turns with an empty view and with a servlet that sends as much. */
final class OpenWall implements Scenario {

    private static final String WALL = "wall";
    private static final String BARE = "bare";
    private static final int ALONE_EACH_ROUND = 40;
    private static final int WARM_SECONDS = 8;

    /** Page, start, WebSocket and navigation. */
    private static final int REQUESTS = 4;

    @Override
    public String name() {
        return "open-wall";
    }

    @Override
    public String about() {
        return "every request from the page up to the drawn wall, alone and many at once";
    }

    @Override
    public List<Figure> measure(Site site) throws InterruptedException {
        Crowd crowd = site.crowd();
        int people = site.options().writers();
        Rounds.busy(people, Math.min(WARM_SECONDS, site.options().seconds()), number -> open(crowd, number, WALL));
        List<Figure> figures = new ArrayList<>(alone(site, crowd));
        figures.addAll(together(site, crowd, people));
        return figures;
    }

    private static List<Figure> alone(Site site, Crowd crowd) {
        int size = bytesOfAnOpening(site, crowd) / REQUESTS;
        List<double[]> walls = new ArrayList<>();
        List<double[]> bare = new ArrayList<>();
        List<double[]> plain = new ArrayList<>();
        for (int round = 0; round < site.options().rounds(); round++) {
            double[][] taken = new double[3][ALONE_EACH_ROUND];
            for (int i = 0; i < ALONE_EACH_ROUND; i++) {
                taken[0][i] = open(crowd, 0, WALL);
                taken[1][i] = open(crowd, 0, BARE);
                taken[2][i] = Rounds.millis(() -> fetch(crowd.colleague(1), size));
            }
            walls.add(taken[0]);
            bare.add(taken[1]);
            plain.add(taken[2]);
        }
        return List.of(
                Figure.less("open the wall, one person", "ms", walls)
                        .over("an empty view", bare)
                        .must("p95 ≤ 1.5 × an empty view"),
                Figure.less("open an empty view, one person", "ms", bare).over("a servlet sending as much", plain));
    }

    private static List<Figure> together(Site site, Crowd crowd, int people) throws InterruptedException {
        int seconds = site.options().seconds();
        List<double[]> wallRate = new ArrayList<>();
        List<double[]> bareRate = new ArrayList<>();
        List<double[]> walls = new ArrayList<>();
        List<double[]> bare = new ArrayList<>();
        for (int round = 0; round < site.options().rounds(); round++) {
            double[] waited = new double[people];
            Rounds.Busy wall = Rounds.busy(people, seconds, number -> waited[number] = open(crowd, number, WALL));
            Rounds.Busy least = Rounds.busy(people, seconds, number -> waited[number] = open(crowd, number, BARE));
            wallRate.add(new double[] {wall.perSecond()});
            bareRate.add(new double[] {least.perSecond()});
            walls.add(wall.millis());
            bare.add(least.millis());
        }
        String many = ", " + people + " at once";
        return List.of(
                Figure.more("walls opened" + many, "a second", wallRate)
                        .over("empty views", bareRate)
                        .must("≥ 0.7 × empty views, aim 80"),
                Figure.less("open and close the wall" + many, "ms", walls).over("an empty view", bare));
    }

    /** How long it took in milliseconds, without the closing that follows. */
    private static double open(Crowd crowd, int number, String place) {
        Colleague colleague = crowd.colleague(1 + number);
        long begin = System.nanoTime();
        try (Screen screen = colleague.open(place)) {
            double taken = (System.nanoTime() - begin) / 1e6;
            if (place.equals(WALL) && screen.rows().isEmpty()) {
                throw new IllegalStateException("The wall came without rows");
            }
            return taken;
        }
    }

    private static void fetch(Colleague colleague, int size) {
        for (int i = 0; i < REQUESTS; i++) {
            colleague.get("/floor/bytes?size=" + size);
        }
    }

    private static int bytesOfAnOpening(Site site, Crowd crowd) {
        Traffic traffic = new Traffic();
        try (Colleague one = new Colleague(crowd.portal().port(), site.lounge(), traffic)) {
            one.signIn(Stock.handle(1), Stock.PASSWORD);
            long before = traffic.bytes(Kind.PAGE);
            one.open(WALL).close();
            return (int) (traffic.bytes(Kind.PAGE) - before + traffic.bytes(Kind.INIT) + traffic.bytes(Kind.UIDL));
        }
    }
}
