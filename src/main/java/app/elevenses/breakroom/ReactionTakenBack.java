package app.elevenses.breakroom;

/** Somebody took their emoji back. */
public record ReactionTakenBack(long id, long roomId) implements RoomChange {}
