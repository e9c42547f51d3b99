package app.elevenses.journeys;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.Lounge;
import app.elevenses.bench.wire.Screen;
import app.elevenses.bench.wire.Traffic;
import app.elevenses.bench.wire.WireBroken;
import app.elevenses.demo.Cast;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says one thing after the other in the kitchen, each under a key of its own, until it is acknowledged. */
final class RetryingWriter {

    private static final Pattern ROW_KEY = Pattern.compile("\"key\":\"(\\d{19})\"");

    private final Portal portal;
    private final Lounge lounge;
    private final String name;
    private final int all;
    private final Pattern said;
    private final Thread thread = Thread.ofPlatform().unstarted(this::sayAll);
    private volatile int kept;
    private volatile boolean repeated;
    private @Nullable Screen screen;

    RetryingWriter(Portal portal, Lounge lounge, String name, int all) {
        this.portal = portal;
        this.lounge = lounge;
        this.name = name;
        this.all = all;
        said = Pattern.compile("\"text\":\"(" + name + " no\\. \\d+)\"");
    }

    void start() {
        thread.start();
    }

    int kept() {
        return kept;
    }

    boolean hadToRepeat() {
        return repeated;
    }

    String words(int number) {
        return name + " no. " + number;
    }

    void insistOnLife() {
        if (!thread.isAlive() && kept < all) {
            throw new IllegalStateException(name + " stopped after " + kept);
        }
    }

    void finish() {
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
            return open.act("say", 0, "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(key, words))
                    .contains(key);
        } catch (WireBroken away) {
            screen = null;
            rest();
            return false;
        }
    }

    private Screen enter() {
        return new Colleague(portal.port(), lounge, new Traffic())
                .signIn(name, Cast.PASSWORD)
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
    List<String> reread() {
        Screen fresh = enter();
        Deque<String> pages = new ArrayDeque<>();
        pages.push(fresh.drawn());
        for (String key = oldest(fresh.drawn()); key != null; key = oldest(pages.element())) {
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
