package app.elevenses.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class Watcher {

    private final Component screen;
    private final Consumer<Set<Long>> refresh;
    private final Executor threads;
    private final Runnable delivery;
    private Set<Long> waiting = new LinkedHashSet<>();

    Watcher(Component screen, UI ui, Consumer<Set<Long>> refresh, Executor threads) {
        this.screen = screen;
        this.refresh = refresh;
        this.threads = threads;
        delivery = ui.accessLater(this::deliver, this::drain);
    }

    void offer(long id) {
        if (add(id)) {
            threads.execute(delivery);
        }
    }

    private synchronized boolean add(long id) {
        boolean first = waiting.isEmpty();
        waiting.add(id);
        return first;
    }

    /** Empties before it reads, so that what changes meanwhile is read once more. */
    private void deliver() {
        Set<Long> changed = drain();
        if (screen.isAttached()) {
            refresh.accept(changed);
        }
    }

    private synchronized Set<Long> drain() {
        Set<Long> drained = waiting;
        waiting = new LinkedHashSet<>();
        return drained;
    }
}
