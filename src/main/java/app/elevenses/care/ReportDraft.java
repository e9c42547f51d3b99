package app.elevenses.care;

import jakarta.validation.constraints.NotNull;

/** What somebody is about to tell moderators of a message; the words may be empty where the kind says it all. */
public record ReportDraft(
        long roomId,
        long messageId,
        @NotNull ReportKind kind,
        @NotNull String words) {

    /** In characters. */
    public static final int LONGEST = 500;
}
