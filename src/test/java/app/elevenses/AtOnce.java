package app.elevenses;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> all(int many, Supplier<T> deed) throws Exception {
        return each(many, any -> deed.get());
    }

    public static void all(int many, Runnable deed) throws Exception {
        all(many, () -> {
            deed.run();
            return true;
        });
    }

    public static <T> List<T> each(int many, IntFunction<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService pool = Executors.newFixedThreadPool(many)) {
            List<Future<T>> running = IntStream.range(0, many)
                    .mapToObj(number -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return deed.apply(number);
                    }))
                    .toList();
            for (Future<T> each : running) {
                each.get();
            }
            return running.stream().map(Future::resultNow).toList();
        }
    }
}
