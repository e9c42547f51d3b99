package app.elevenses.breakroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What has lately been said in the rooms that are read, shared by all sessions. */
@Component
class RoomWindows {

    private final ConversationReader reader;
    private final Cache<Long, RoomWindow> windows = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Cache<Long, Optional<MessageItem>> older = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RoomWindows(ConversationReader reader) {
        this.reader = reader;
    }

    /** Newest first. */
    List<MessageItem> newest(long roomId) {
        return windows.get(roomId, id -> new RoomWindow(id, reader)).items();
    }

    /** One that may stand further up; however many screens ask, it is read once per change. */
    Optional<MessageItem> older(long id) {
        return older.get(id, asked -> reader.committed(List.of(asked)).stream().findFirst());
    }

    /** Comes before the screens are told, so that they read what has changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomChange change) {
        RoomWindow window = windows.getIfPresent(change.roomId());
        if (window != null) {
            window.change(change.id());
        }
        older.invalidate(change.id());
    }
}
