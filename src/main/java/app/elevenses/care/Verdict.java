package app.elevenses.care;

/** What a moderator made of a report. */
public enum Verdict {
    HIDDEN,
    LEFT
}
