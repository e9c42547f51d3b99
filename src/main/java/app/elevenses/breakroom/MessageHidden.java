package app.elevenses.breakroom;

/** A moderator has put a reason in place of a message. */
public record MessageHidden(long id, long roomId) implements RoomChange {}
