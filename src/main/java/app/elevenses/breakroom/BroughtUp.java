package app.elevenses.breakroom;

/** What a feature puts before moderators out of rooms that they may not read. */
@FunctionalInterface
public interface BroughtUp {

    /** Whether whoever is signed in is to judge that message, as a moderator. */
    boolean isBefore(long messageId);
}
