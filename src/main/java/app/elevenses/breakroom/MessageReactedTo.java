package app.elevenses.breakroom;

/** Somebody put an emoji under a message. */
public record MessageReactedTo(long id, long roomId) implements RoomChange {}
