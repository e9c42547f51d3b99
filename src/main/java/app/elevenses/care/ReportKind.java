package app.elevenses.care;

/** What somebody finds wrong with a message. */
public enum ReportKind {
    HURTFUL,
    PRIVATE,
    UNWANTED,
    OTHER
}
