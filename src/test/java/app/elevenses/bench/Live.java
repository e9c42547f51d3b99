package app.elevenses.bench;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.PushSocket;
import app.elevenses.bench.wire.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How soon the last of many open walls shows what somebody just did, in turns with a raw broadcast of as much. */
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
        return "one comment, one cheer to the last of many open walls, signed in";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        int count = site.options().screens();
        Crowd crowd = site.crowd();
        site.progress().say("  opening %d walls", count);
        List<Screen> walls = crowd.open("wall", 2, count);
        List<PushSocket> plain = new ArrayList<>();
        try (Colleague caller = crowd.stranger()) {
            for (int i = 0; i < count; i++) {
                plain.add(crowd.stranger().listenRaw("/floor/listen"));
            }
            Screen actor = crowd.open("wall", 1, 1).getFirst();
            return new Turns(site, crowd, walls, actor, plain, caller).measure();
        } finally {
            plain.forEach(PushSocket::close);
            crowd.close(walls);
        }
    }

    private record Turns(
            Site site, Crowd crowd, List<Screen> walls, Screen actor, List<PushSocket> plain, Colleague caller) {

        List<Figure> measure() throws InterruptedException {
            List<PushSocket> screens = walls.stream().map(Screen::push).toList();
            long row = actor.rows().getFirst();
            String bytes = "";
            for (int i = 0; i < WARM; i++) {
                bytes = once(screens, () -> comment(row, "warming up"), "warming up")
                        .sample();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            List<double[]> comments = new ArrayList<>();
            List<double[]> middles = new ArrayList<>();
            List<double[]> cheers = new ArrayList<>();
            List<double[]> raw = new ArrayList<>();
            String same = bytes;
            for (int round = 0; round < site.options().rounds(); round++) {
                double[][] taken = new double[4][TIMES_EACH_ROUND];
                for (int i = 0; i < TIMES_EACH_ROUND; i++) {
                    String words = "Tea number " + round + "-" + i;
                    Arrival comment = once(screens, () -> comment(row, words), words);
                    taken[0][i] = comment.last();
                    taken[1][i] = comment.middle();
                    String cheer = i % 2 == 0 ? "cheer" : "takeBackCheer";
                    taken[2][i] = once(screens, () -> actor.act(cheer, row, "{}"), "\"cheers\":")
                            .last();
                    taken[3][i] = once(plain, () -> caller.say("/floor/broadcast", same), same)
                            .last();
                }
                comments.add(taken[0]);
                middles.add(taken[1]);
                cheers.add(taken[2]);
                raw.add(taken[3]);
            }
            String last = " to the last of " + walls.size() + " walls";
            return List.of(
                    Figure.less("a comment" + last, "ms", comments)
                            .over("a raw broadcast", raw)
                            .must("p95 ≤ 100 ms and ≤ 3 ×, aim 60"),
                    Figure.less("a comment to the one in the middle", "ms", middles),
                    Figure.less("a cheer" + last, "ms", cheers).over("a raw broadcast", raw));
        }

        private void comment(long row, String words) {
            actor.act("comment", row, "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(Posting.freshKey(), words));
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
