package app.elevenses.later;

import static java.util.stream.Collectors.toMap;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people want to be reminded of, and when; nobody else knows of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Reminders {

    static final int MOST = 50;

    /** Of words of one's own, in characters. */
    public static final int LONGEST = 500;

    private static final Duration ABOUT = Duration.ofMinutes(1);

    private final ReminderRepository reminders;
    private final Conversation conversation;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            Conversation conversation,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reminders = reminders;
        this.conversation = conversation;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Is reminded of that message at that time, and at no other; answers which reminder it is. */
    public long remindOf(long messageId, Instant at) {
        if (conversation.anywhere(Set.of(messageId)).isEmpty()) {
            throw new NotThere();
        }
        long me = signedIn.id();
        Instant now = clock.instant();
        Optional<Reminder> before = reminders.findByPersonIdAndMessageId(me, messageId);
        if (before.filter(reminder -> reminder.isOpenAt(now)).isEmpty()) {
            requireFew();
        }
        before.ifPresent(reminder -> reminder.move(at, now));
        return keep(before.orElseGet(() -> Reminder.ofMessage(me, messageId, at, now)));
    }

    /** Is reminded of words of one's own; the same words at about the same time are one. */
    public long remindOf(String words, Instant at) {
        long me = signedIn.id();
        Reminder reminder = Reminder.ofWords(me, words, at, clock.instant());
        List<Reminder> same = reminders.same(me, reminder.words(), at.minus(ABOUT), at.plus(ABOUT));
        if (!same.isEmpty()) {
            return same.getFirst().id();
        }
        requireFew();
        return keep(reminder);
    }

    private void requireFew() {
        if (mine().size() >= MOST) {
            throw new EnoughReminders(MOST);
        }
    }

    private long keep(Reminder reminder) {
        ReminderSet set = reminders.save(reminder).set();
        events.publishEvent(set);
        events.publishEvent(new LaterChanged(signedIn.id()));
        return set.id();
    }

    /** Is not reminded of it any more. */
    public void takeBack(long id) {
        Reminder reminder = reminders.findByIdAndPersonId(id, signedIn.id()).orElseThrow(NotThere::new);
        reminders.delete(reminder);
        events.publishEvent(reminder.takenBack());
        events.publishEvent(new LaterChanged(signedIn.id()));
    }

    /** Those that will come, the next one first, as far as there is something to be reminded of. */
    @Transactional(readOnly = true)
    public List<ReminderItem> mine() {
        List<Reminder> open = reminders.open(signedIn.id(), clock.instant());
        Map<Long, MessageItem> there = there(open);
        return open.stream().flatMap(reminder -> item(reminder, there)).toList();
    }

    private Map<Long, MessageItem> there(List<Reminder> open) {
        List<Long> ids =
                open.stream().map(Reminder::messageId).filter(Objects::nonNull).toList();
        return conversation.anywhere(ids).stream().collect(toMap(MessageItem::id, item -> item));
    }

    private static Stream<ReminderItem> item(Reminder reminder, Map<Long, MessageItem> there) {
        Long messageId = reminder.messageId();
        MessageItem message = messageId == null ? null : there.get(messageId);
        return messageId != null && message == null
                ? Stream.of()
                : Stream.of(new ReminderItem(reminder.id(), reminder.remindAt(), message, reminder.words()));
    }

    /** The words of one's own, by the id of the reminder. */
    @Transactional(readOnly = true)
    public Map<Long, String> words(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reminders.findByIdInAndPersonId(ids, signedIn.id()).stream()
                        .collect(toMap(Reminder::id, Reminder::words));
    }
}
