package app.elevenses.care;

/** Nothing about that message waits for a moderator any more. */
public record ReportsSettled(long messageId) implements ReportsChange {}
