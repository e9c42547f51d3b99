package app.elevenses.bench;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.PushSocket;
import app.elevenses.bench.wire.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** How soon the last of many open screens shows what somebody just did, in turns with a raw broadcast of as much. */
final class Live implements Scenario {

    private static final int TIMES_EACH_ROUND = 10;
    private static final int WARM = 20;
    private static final int PATIENCE_SECONDS = 30;
    private static final int PAUSE_MILLIS = 300;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String about() {
        return "one comment, one message to the last of many open screens, signed in";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        Crowd crowd = site.crowd();
        List<PushSocket> plain = new ArrayList<>();
        try (Colleague caller = crowd.stranger()) {
            for (int i = 0; i < site.options().screens(); i++) {
                plain.add(crowd.stranger().listenRaw("/floor/listen"));
            }
            List<Figure> figures = new ArrayList<>();
            figures.addAll(at(site, crowd, "wall", "a comment", "walls", Live::comment, plain, caller));
            figures.addAll(at(site, crowd, "break-room", "a message", "kitchens", Live::say, plain, caller));
            return figures;
        } finally {
            plain.forEach(PushSocket::close);
        }
    }

    private static List<Figure> at(
            Site site,
            Crowd crowd,
            String place,
            String what,
            String where,
            BiConsumer<Screen, String> deed,
            List<PushSocket> plain,
            Colleague caller)
            throws InterruptedException {
        site.progress().say("  opening %d %s", plain.size(), where);
        List<Screen> screens = crowd.open(place, 2, plain.size());
        try {
            Screen actor = crowd.open(place, 1, 1).getFirst();
            return new Turns(site, screens, actor, deed, plain, caller).measure(what, where);
        } finally {
            crowd.close(screens);
        }
    }

    private static void comment(Screen wall, String words) {
        wall.act("comment", wall.rows().getFirst(), draft(words));
    }

    private static void say(Screen kitchen, String words) {
        kitchen.act("say", "0", draft(words));
    }

    private static String draft(String words) {
        return "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(Posting.freshKey(), words);
    }

    private record Turns(
            Site site,
            List<Screen> screens,
            Screen actor,
            BiConsumer<Screen, String> deed,
            List<PushSocket> plain,
            Colleague caller) {

        List<Figure> measure(String what, String where) throws InterruptedException {
            List<PushSocket> listeners = screens.stream().map(Screen::push).toList();
            String same = "";
            for (int i = 0; i < WARM; i++) {
                same = once(listeners, () -> deed.accept(actor, "warming up"), "warming up")
                        .sample();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            String bytes = same;
            List<double[]> last = new ArrayList<>();
            List<double[]> middle = new ArrayList<>();
            List<double[]> raw = new ArrayList<>();
            for (int round = 0; round < site.options().rounds(); round++) {
                double[][] taken = new double[3][TIMES_EACH_ROUND];
                for (int i = 0; i < TIMES_EACH_ROUND; i++) {
                    String words = "Tea number " + round + "-" + i;
                    Arrival arrival = once(listeners, () -> deed.accept(actor, words), words);
                    taken[0][i] = arrival.last();
                    taken[1][i] = arrival.middle();
                    taken[2][i] = once(plain, () -> caller.say("/floor/broadcast", bytes), bytes)
                            .last();
                }
                last.add(taken[0]);
                middle.add(taken[1]);
                raw.add(taken[2]);
            }
            String all = plain.size() + " " + where;
            return List.of(
                    Figure.less("%s to the last of %s".formatted(what, all), "ms", last)
                            .over("a raw broadcast", raw)
                            .must("p95 ≤ 100 ms and ≤ 3 ×, aim 60"),
                    Figure.less("%s to the one in the middle of %s".formatted(what, all), "ms", middle));
        }

        /** Does it, and waits until every one of them has heard words like those. */
        private static Arrival once(List<PushSocket> listeners, Runnable deed, String words)
                throws InterruptedException {
            listeners.forEach(PushSocket::look);
            int[] before = listeners.stream().mapToInt(PushSocket::count).toArray();
            long begin = System.nanoTime();
            Thread doing = Thread.ofVirtual().start(deed);
            long until = begin + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            double[] taken = new double[listeners.size()];
            String sample = "";
            for (int i = 0; i < taken.length; i++) {
                sample = heard(listeners.get(i), before[i], words, begin, until, taken, i);
            }
            doing.join();
            Arrays.sort(taken);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return new Arrival(taken[taken.length - 1], taken[taken.length / 2], sample);
        }

        private static String heard(
                PushSocket listener, int before, String words, long begin, long until, double[] taken, int place)
                throws InterruptedException {
            int known = before;
            while (System.nanoTime() < until) {
                if (listener.isClosed()) {
                    throw new IllegalStateException("A screen was closed while it waited");
                }
                if (listener.count() == known) {
                    TimeUnit.MILLISECONDS.sleep(1);
                    continue;
                }
                known = listener.count();
                for (PushSocket.Heard message : listener.look()) {
                    if (message.text().contains(words)) {
                        taken[place] = (message.at() - begin) / 1e6;
                        return message.text();
                    }
                }
            }
            throw new IllegalStateException("Screen " + place + " heard nothing of it within half a minute");
        }
    }

    /** When the last and the middle one heard of it, in milliseconds, and what they heard. */
    private record Arrival(double last, double middle, String sample) {}
}
