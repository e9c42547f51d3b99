package app.elevenses.later;

import org.jspecify.annotations.Nullable;

/** That person is not to be reminded of it any more. */
public record ReminderTakenBack(
        long id, long personId, @Nullable Long messageId) {}
