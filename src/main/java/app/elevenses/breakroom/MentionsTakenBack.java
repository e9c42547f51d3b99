package app.elevenses.breakroom;

import java.util.Set;

/** An edit took these people out of the words of a message. */
public record MentionsTakenBack(long messageId, long roomId, Set<Long> people) {}
