package app.elevenses.wall;

import app.elevenses.people.PersonChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The newest celebrations as every screen reads them: loaded once per change, shared by all sessions. */
@Component
class WallWindow {

    static final int SIZE = 60;

    private final CelebrationReader reader;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Long, Optional<CelebrationItem>> older =
            Caffeine.newBuilder().maximumSize(SIZE).build();
    private volatile Loaded loaded = new Loaded(-1, List.of());

    WallWindow(CelebrationReader reader) {
        this.reader = reader;
    }

    /** Newest first, at most {@link #SIZE}. */
    List<CelebrationItem> items() {
        Loaded now = loaded;
        return now.change() == changes.get() ? now.items() : load();
    }

    /** One that may hang further down; however many screens ask, it is read once per change. */
    Optional<CelebrationItem> older(long id) {
        return older.get(id, asked -> reader.these(List.of(asked)).stream().findFirst());
    }

    /** Comes before the screens are told, so that they read what has changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(WallChange change) {
        changes.incrementAndGet();
        older.invalidate(change.id());
    }

    /** Names and faces hang beside everything. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(PersonChanged change) {
        changes.incrementAndGet();
        older.invalidateAll();
    }

    private synchronized List<CelebrationItem> load() {
        long change = changes.get();
        if (loaded.change() != change) {
            loaded = new Loaded(change, reader.newest(SIZE));
        }
        return loaded.items();
    }

    private record Loaded(long change, List<CelebrationItem> items) {}
}
