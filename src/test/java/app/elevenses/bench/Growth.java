package app.elevenses.bench;

import app.elevenses.bench.wire.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What people do, in turns on the usual amount of data and on many times as much, in two portals at the same time. */
final class Growth implements Scenario {

    private static final int WARM = 60;
    private static final int EACH_ROUND = 30;
    private static final String OLDEST = "2025-01-01T09:30:00.000000Z_0000000000000000030";

    /** As many as the first page of what is found has at least. */
    private static final int FIRST_FOUND = 20;

    private static final long LONG_AGO = 5_000;
    private static final String LONG_AGO_KEY = "%019d".formatted(LONG_AGO);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String about() {
        return "the wall and the kitchen on the usual amount of data and on many times as much";
    }

    private record Deed(String name, Consumer<Crowd> doing) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed("open the wall", crowd -> open(crowd, wall -> {})),
            new Deed(
                    "open the wall and read on",
                    crowd -> open(crowd, wall -> wall.before(wall.keys().getLast()))),
            new Deed("read the oldest of the wall", crowd -> open(crowd, wall -> wall.before(OLDEST))),
            new Deed("cheer, and see it", crowd -> open(crowd, Growth::cheer)),
            new Deed("open the kitchen", crowd -> enter(crowd, kitchen -> {})),
            new Deed(
                    "open the kitchen and read back",
                    crowd -> enter(
                            crowd, kitchen -> kitchen.before(kitchen.keys().getLast()))),
            new Deed("go to a message of long ago", crowd -> enter(crowd, kitchen -> kitchen.around(LONG_AGO))),
            new Deed("read on from long ago", crowd -> enter(crowd, kitchen -> kitchen.after(LONG_AGO_KEY))),
            new Deed("search for what few have said", crowd -> search(crowd, "marmalade")),
            new Deed("search for what nearly all have said", crowd -> search(crowd, "milk kettle")),
            new Deed("search for two words, one of them rare", crowd -> search(crowd, "kettle marmalade")));

    @Override
    public List<Figure> measure(Site site) throws Exception {
        int times = site.options().scale();
        Crowd usual = site.crowd();
        Crowd many = site.crowdAt(site.open("many", times));
        requireAllFound(usual);
        requireAllFound(many);
        List<Figure> figures = new ArrayList<>();
        for (Deed deed : DEEDS) {
            for (int i = 0; i < WARM; i++) {
                deed.doing().accept(usual);
                deed.doing().accept(many);
            }
            List<double[]> little = new ArrayList<>();
            List<double[]> much = new ArrayList<>();
            for (int round = 0; round < site.options().rounds(); round++) {
                double[][] taken = new double[2][EACH_ROUND];
                for (int i = 0; i < EACH_ROUND; i++) {
                    taken[0][i] = Rounds.millis(() -> deed.doing().accept(usual));
                    taken[1][i] = Rounds.millis(() -> deed.doing().accept(many));
                }
                little.add(taken[0]);
                much.add(taken[1]);
            }
            figures.add(Figure.less(deed.name() + ", " + times + " × the data", "ms", much)
                    .over("the usual data", little)
                    .must("≤ 1.5 × the usual data"));
        }
        return figures;
    }

    private static void open(Crowd crowd, Consumer<Screen> then) {
        try (Screen wall = crowd.colleague(1).open("wall")) {
            then.accept(wall);
        }
    }

    private static void enter(Crowd crowd, Consumer<Screen> then) {
        try (Screen kitchen = crowd.colleague(1).open("break-room")) {
            if (kitchen.rows().isEmpty()) {
                throw new IllegalStateException("The kitchen came without messages");
            }
            then.accept(kitchen);
        }
    }

    private static void search(Crowd crowd, String words) {
        try (Screen found = crowd.colleague(1).open("search?q=" + words.replace(" ", "%20"))) {
            if (found.rows().size() < FIRST_FOUND) {
                throw new IllegalStateException(
                        "Only %d were found".formatted(found.rows().size()));
            }
        }
    }

    /** A search that is quick because it finds less would prove nothing. */
    private static void requireAllFound(Crowd crowd) {
        try (Screen found = crowd.colleague(1).open("search?q=marmalade")) {
            int seen = 0;
            for (List<String> page = found.keys();
                    !page.isEmpty();
                    page = Screen.keysIn(found.before(page.getLast()))) {
                seen += page.size();
            }
            if (seen != StockedKitchen.RARE) {
                throw new IllegalStateException("Of %d messages %d were found".formatted(StockedKitchen.RARE, seen));
            }
        }
    }

    private static void cheer(Screen wall) {
        String row = wall.rows().getFirst();
        wall.act("cheer", row, "{}");
        wall.act("takeBackCheer", row, "{}");
    }
}
