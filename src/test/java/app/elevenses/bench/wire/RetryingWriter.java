package app.elevenses.bench.wire;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says one thing after the other in the kitchen, each under a key of its own, until it is acknowledged. */
public final class RetryingWriter {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Pattern ROW_KEY = Pattern.compile("\"key\":\"(\\d{19})\"");

    private final IntSupplier port;
    private final Lounge lounge;
    private final String name;
    private final String password;
    private final int all;
    private final Pattern said;
    private final Thread thread = Thread.ofPlatform().unstarted(this::sayAll);
    private volatile int kept;
    private volatile boolean repeated;
    private @Nullable Screen screen;

    /** The port is asked for whenever they come in, for the portal may have moved. */
    public RetryingWriter(IntSupplier port, Lounge lounge, String name, String password, int all) {
        this.port = port;
        this.lounge = lounge;
        this.name = name;
        this.password = password;
        this.all = all;
        said = Pattern.compile("\"text\":\"(" + name + " no\\. \\d+)\"");
    }

    public void start() {
        thread.start();
    }

    /** Until so many of each writer's are acknowledged; refuses when one gave up. */
    public static void awaitKept(List<RetryingWriter> writers, int each) {
        await().pollInterval(PAUSE).forever().until(() -> {
            writers.forEach(RetryingWriter::insistOnLife);
            return writers.stream().allMatch(writer -> writer.kept >= each);
        });
    }

    /** Whether anything had to be said more than once. */
    public boolean hadToRepeat() {
        return repeated;
    }

    /** Everything they say, in order. */
    public List<String> everything() {
        return IntStream.rangeClosed(1, all).mapToObj(this::words).toList();
    }

    private String words(int number) {
        return name + " no. " + number;
    }

    /** Refuses when they gave up. */
    public void insistOnLife() {
        if (!thread.isAlive() && kept < all) {
            throw new IllegalStateException(name + " stopped after " + kept);
        }
    }

    /** Waits until all is said. */
    public void finish() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        insistOnLife();
    }

    private void sayAll() {
        for (int number = 1; number <= all; number++) {
            String key = UUID.randomUUID().toString().replace("-", "");
            while (!say(words(number), key)) {
                repeated = true;
            }
            kept = number;
        }
    }

    private boolean say(String words, String key) {
        try {
            Screen open = screen == null ? enter() : screen;
            screen = open;
            return open.act("say", "0", "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(key, words))
                    .contains(key);
        } catch (WireBroken away) {
            screen = null;
            rest();
            return false;
        }
    }

    private Screen enter() {
        return new Colleague(port.getAsInt(), lounge, new Traffic())
                .signIn(name, password)
                .open("break-room");
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the room shows of it to whoever comes in afterwards and reads back to the beginning, oldest first. */
    public List<String> reread() {
        Screen fresh = enter();
        Deque<String> pages = new ArrayDeque<>();
        pages.push(fresh.newest());
        for (String key = oldest(pages.element()); key != null; key = oldest(pages.element())) {
            pages.push(fresh.before(key));
        }
        return pages.stream().flatMap(page -> mine(page).reversed().stream()).toList();
    }

    private List<String> mine(String page) {
        return said.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static @Nullable String oldest(String page) {
        List<String> keys =
                ROW_KEY.matcher(page).results().map(found -> found.group(1)).toList();
        return keys.isEmpty() ? null : keys.getLast();
    }
}
