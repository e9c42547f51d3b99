package app.elevenses.care;

/** What somebody wrote waits for a moderator. */
public record ReportsWaiting(long messageId, long writerId) implements ReportsChange {}
