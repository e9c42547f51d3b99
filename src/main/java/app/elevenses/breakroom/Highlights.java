package app.elevenses.breakroom;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered most in the kitchen. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Highlights {

    private final Rooms rooms;
    private final MessageRepository messages;
    private final ConversationReader reader;

    Highlights(Rooms rooms, MessageRepository messages, ConversationReader reader) {
        this.rooms = rooms;
        this.messages = messages;
        this.reader = reader;
    }

    /** Said after that, and with at least one answer; newest first. */
    public List<MessageItem> since(Instant at, int most) {
        List<Long> ids = messages.mostAnswered(rooms.kitchen().id(), at, Limit.of(most));
        return ids.isEmpty()
                ? List.of()
                : reader.these(ids).stream().filter(item -> !item.deleted()).toList();
    }
}
