package app.elevenses.later;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That person is to be reminded at that time, of a message or of words of their own, and at no time chosen before. */
public record ReminderSet(long id, long personId, @Nullable Long messageId, Instant at) {}
