package app.elevenses.later;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reminders")
class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long personId;
    private @Nullable Long messageId;
    private String words;
    private Instant remindAt;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    private Reminder(long personId, @Nullable Long messageId, String words, Instant at, Instant now) {
        this.personId = personId;
        this.messageId = messageId;
        this.words = words;
        remindAt = Ahead.require(at, now);
        madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    static Reminder ofMessage(long personId, long messageId, Instant at, Instant now) {
        return new Reminder(personId, messageId, "", at, now);
    }

    static Reminder ofWords(long personId, String words, Instant at, Instant now) {
        return new Reminder(personId, null, Written.words(words, Reminders.LONGEST), at, now);
    }

    void move(Instant at, Instant now) {
        remindAt = Ahead.require(at, now);
    }

    long id() {
        return id;
    }

    @Nullable
    Long messageId() {
        return messageId;
    }

    String words() {
        return words;
    }

    Instant remindAt() {
        return remindAt;
    }

    /** Whether it will still come. */
    boolean isOpenAt(Instant now) {
        return remindAt.isAfter(now);
    }

    ReminderSet set() {
        return new ReminderSet(id, personId, messageId, remindAt);
    }

    ReminderTakenBack takenBack() {
        return new ReminderTakenBack(id, personId, messageId);
    }
}
