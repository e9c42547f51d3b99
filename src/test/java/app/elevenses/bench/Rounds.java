package app.elevenses.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** The ways in which time is taken. */
public final class Rounds {

    private Rounds() {}

    /** How long it takes, in milliseconds. */
    public static double millis(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** So many people do it again and again for that long; each is told their number, from 0. */
    public static Busy busy(int people, int seconds, IntConsumer deed) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Double> taken = new ArrayList<>();
        long begin = System.nanoTime();
        Thread clock = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.SECONDS.sleep(seconds);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            over.set(true);
        });
        try {
            Crowd.together(people, people, number -> {
                List<Double> mine = new ArrayList<>();
                while (!over.get()) {
                    mine.add(millis(() -> deed.accept(number)));
                }
                synchronized (taken) {
                    taken.addAll(mine);
                }
                return number;
            });
        } finally {
            clock.interrupt();
        }
        double lasted = (System.nanoTime() - begin) / 1e9;
        return new Busy(
                taken.size() / lasted,
                taken.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What a busy time came to: how often a second, and how long each took in milliseconds. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Busy(double perSecond, double[] millis) {}
}
