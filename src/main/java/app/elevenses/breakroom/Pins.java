package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Pace;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is pinned in a room, by anybody who may write there, so that everybody finds it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Pins {

    static final int MOST = 50;

    private final RoomAccess access;
    private final MessageRepository messages;
    private final MessagePinRepository pins;
    private final ConversationReader reader;
    private final SignedIn signedIn;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pins(
            RoomAccess access,
            MessageRepository messages,
            MessagePinRepository pins,
            ConversationReader reader,
            SignedIn signedIn,
            Pace pace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.pins = pins;
        this.reader = reader;
        this.signedIn = signedIn;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /** Pins it once, however often it is pressed. */
    public void pin(long messageId) {
        long roomId = written(messageId);
        if (pins.pin(messageId, roomId, signedIn.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
            return;
        }
        if (pins.countThere(roomId) > MOST) {
            throw new EnoughPinned(MOST);
        }
        events.publishEvent(new MessagePinned(messageId, roomId));
    }

    private long written(long messageId) {
        long roomId = there(messageId).roomId();
        access.requireWriting(roomId);
        pace.take(Pace.Deed.REACT);
        return roomId;
    }

    public void unpin(long messageId) {
        long roomId = written(messageId);
        if (pins.unpin(messageId) > 0) {
            events.publishEvent(new MessageUnpinned(messageId, roomId));
        }
    }

    /** What is pinned there and still there, what was pinned last first. */
    @Transactional(readOnly = true)
    public List<MessageItem> in(long roomId) {
        if (!access.mayRead(roomId)) {
            throw new RoomGone();
        }
        List<Long> ids = pins.newestThere(roomId, Limit.of(MOST));
        return reader.these(ids).stream()
                .filter(MessageItem::isThere)
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    private Message there(long messageId) {
        return messages.findThere(messageId)
                .filter(message -> access.mayRead(message.roomId()))
                .orElseThrow(MessageGone::new);
    }
}
