package app.elevenses.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final int RETRY_SECONDS = 5;

    private final Component screen;
    private final LongPredicate matters;
    private final Consumer<Set<Long>> refresh;
    private final Executor threads;
    private final Runnable delivery;
    private Set<Long> waiting = new LinkedHashSet<>();

    Watcher(Component screen, UI ui, LongPredicate matters, Consumer<Set<Long>> refresh, Executor threads) {
        this.screen = screen;
        this.matters = matters;
        this.refresh = refresh;
        this.threads = threads;
        delivery = ui.accessLater(this::deliver, this::drain);
    }

    void offer(long id) {
        if (matters.test(id)) {
            offer(Set.of(id), threads);
        }
    }

    private void offer(Set<Long> ids, Executor soonOrLater) {
        if (add(ids)) {
            soonOrLater.execute(delivery);
        }
    }

    private synchronized boolean add(Set<Long> ids) {
        boolean first = waiting.isEmpty();
        waiting.addAll(ids);
        return first;
    }

    /** Empties before it reads, so that what changes meanwhile is read once more. */
    private void deliver() {
        Set<Long> changed = drain();
        if (!screen.isAttached() || changed.isEmpty()) {
            return;
        }
        try {
            refresh.accept(changed);
        } catch (RuntimeException notNow) {
            LOG.debug("A screen could not read what has changed; it tries again", notNow);
            offer(changed, CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS, threads));
        }
    }

    private synchronized Set<Long> drain() {
        Set<Long> drained = waiting;
        waiting = new LinkedHashSet<>();
        return drained;
    }
}
