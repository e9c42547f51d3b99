package app.elevenses.breakroom;

import java.util.Set;

/** A message speaks to these people and did not before. */
public record PeopleMentioned(long messageId, long roomId, long authorId, Set<Long> people) {}
