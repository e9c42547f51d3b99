package app.elevenses.live;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open screens, after the commit and off the thread that changed it, what they should read again. */
@Service
public class LiveUpdates {

    private final Map<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());

    /**
     * Runs {@code refresh} with the ids that changed, in the screen's own session, for as long as it is attached.
     * Changes that come while a refresh waits are merged into it.
     */
    public void watch(Component screen, String topic, Consumer<Set<Long>> refresh) {
        watch(screen, topic, any -> true, refresh);
    }

    /** The same for those ids that matter to the screen, which is asked at once, outside of its session. */
    public void watch(Component screen, String topic, LongPredicate matters, Consumer<Set<Long>> refresh) {
        screen.addAttachListener(attached -> {
            Watcher watcher = new Watcher(screen, attached.getUI(), matters, refresh, threads);
            watchersOf(topic).add(watcher);
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                watchersOf(topic).remove(watcher);
            });
        });
    }

    /** After those who remember what has been read, and before whoever takes their time. */
    @Order(0)
    @TransactionalEventListener(fallbackExecution = true)
    void tell(Change change) {
        watchersOf(change.topic()).forEach(watcher -> watcher.offer(change.id()));
    }

    /** How many screens watch a topic. */
    int watching(String topic) {
        return watchersOf(topic).size();
    }

    private Set<Watcher> watchersOf(String topic) {
        return watchers.computeIfAbsent(topic, any -> ConcurrentHashMap.newKeySet());
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
