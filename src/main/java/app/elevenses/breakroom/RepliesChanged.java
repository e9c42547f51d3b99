package app.elevenses.breakroom;

/** The message with that id got a reply or lost one, or what it answers has changed. */
public record RepliesChanged(long id, long roomId) implements RoomChange {}
