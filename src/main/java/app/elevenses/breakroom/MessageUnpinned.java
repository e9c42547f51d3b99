package app.elevenses.breakroom;

/** A message is pinned no more. */
public record MessageUnpinned(long id, long roomId) implements RoomChange {}
