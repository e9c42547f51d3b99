package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people keep for themselves of what was said; nobody else knows of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Saved {

    static final int MOST = 500;

    private final RoomAccess access;
    private final MessageRepository messages;
    private final SavedMessageRepository saved;
    private final Conversation conversation;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Saved(
            RoomAccess access,
            MessageRepository messages,
            SavedMessageRepository saved,
            Conversation conversation,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.saved = saved;
        this.conversation = conversation;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    public void save(long messageId) {
        if (messages.findThere(messageId)
                .filter(message -> access.mayRead(message.roomId()))
                .isEmpty()) {
            throw new MessageGone();
        }
        long me = signedIn.id();
        if (saved.save(me, messageId, clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
            return;
        }
        if (shown(me) > MOST) {
            throw new EnoughSaved(MOST);
        }
        events.publishEvent(new SavedChanged(me));
    }

    /** How many are there that they may read. */
    private long shown(long me) {
        Map<Long, Boolean> readable = new HashMap<>();
        return saved.roomsOfThoseThere(me).stream()
                .filter(room -> readable.computeIfAbsent(room, access::mayRead))
                .count();
    }

    public void forget(long messageId) {
        long me = signedIn.id();
        if (saved.forget(new SavedMessage.Key(me, messageId)) > 0) {
            events.publishEvent(new SavedChanged(me));
        }
    }

    /** Which ones they saved, whatever became of them. */
    @Transactional(readOnly = true)
    public Set<Long> ids() {
        return Set.copyOf(saved.newest(signedIn.id()));
    }

    /** Those that are still there and that they may still read, what they saved last first. */
    @Transactional(readOnly = true)
    public List<MessageItem> mine() {
        List<Long> ids = saved.newest(signedIn.id());
        return conversation.anywhere(ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }
}
