package app.elevenses.breakroom;

import java.util.Set;

/** Somebody has seen, where they were said, these messages that speak to them. */
public record MentionsSeen(long roomId, long personId, Set<Long> messageIds) {}
