package app.elevenses.later;

/** The time of that message came, and its writer could not say anything there any more. */
public record MessageNotSent(long id, long authorId) {}
