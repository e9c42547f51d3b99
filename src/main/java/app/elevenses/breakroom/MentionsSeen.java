package app.elevenses.breakroom;

/** Somebody has seen, in the room, all that was said to them there. */
public record MentionsSeen(long roomId, long personId) {}
