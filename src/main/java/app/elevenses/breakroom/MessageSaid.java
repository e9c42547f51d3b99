package app.elevenses.breakroom;

/** Somebody said something. */
public record MessageSaid(long id, long roomId, long authorId) implements RoomChange {}
