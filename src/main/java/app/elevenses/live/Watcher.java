package app.elevenses.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class Watcher {

    private final UI ui;
    private final Consumer<Set<Long>> refresh;
    private final Executor threads;
    private Set<Long> waiting = new LinkedHashSet<>();

    Watcher(UI ui, Consumer<Set<Long>> refresh, Executor threads) {
        this.ui = ui;
        this.refresh = refresh;
        this.threads = threads;
    }

    void offer(long id) {
        if (add(id)) {
            threads.execute(this::deliver);
        }
    }

    private synchronized boolean add(long id) {
        boolean first = waiting.isEmpty();
        waiting.add(id);
        return first;
    }

    private synchronized Set<Long> drain() {
        Set<Long> drained = waiting;
        waiting = new LinkedHashSet<>();
        return drained;
    }

    private void deliver() {
        try {
            ui.access(() -> refresh.accept(drain()));
        } catch (UIDetachedException gone) {
            drain();
        }
    }
}
