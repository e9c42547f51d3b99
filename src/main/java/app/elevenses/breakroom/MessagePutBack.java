package app.elevenses.breakroom;

/** A message that was deleted is there again. */
public record MessagePutBack(long id, long roomId) implements RoomChange {}
