package app.elevenses.breakroom;

/** A message has been deleted for good, for its room keeps nothing for longer. */
public record MessageExpired(long id, long roomId) implements RoomChange {}
