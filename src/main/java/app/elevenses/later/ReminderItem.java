package app.elevenses.later;

import app.elevenses.breakroom.MessageItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to be reminded of: a message, or else words of their own. */
public record ReminderItem(long id, Instant at, @Nullable MessageItem message, String words) {}
