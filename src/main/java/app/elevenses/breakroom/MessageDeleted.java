package app.elevenses.breakroom;

/** A message is not there any more. */
public record MessageDeleted(long id, long roomId) implements RoomChange {}
