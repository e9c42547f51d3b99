package app.elevenses.breakroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What has lately been said in every room, shared by all sessions. */
@Component
class RoomWindows {

    private final ConversationReader reader;
    private final Map<Long, RoomWindow> windows = new ConcurrentHashMap<>();
    private final Cache<Long, Optional<MessageItem>> older = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RoomWindows(ConversationReader reader) {
        this.reader = reader;
    }

    /** Newest first. */
    List<MessageItem> newest(long roomId) {
        return windowOf(roomId).items();
    }

    /** One that may stand further up; however many screens ask, it is read once per change. */
    Optional<MessageItem> older(long id) {
        return older.get(id, asked -> reader.these(List.of(asked)).stream().findFirst());
    }

    /** Comes before the screens are told, so that they read what has changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomChange change) {
        windowOf(change.roomId()).change(change.id());
        older.invalidate(change.id());
    }

    private RoomWindow windowOf(long roomId) {
        return windows.computeIfAbsent(roomId, id -> new RoomWindow(id, reader));
    }
}
