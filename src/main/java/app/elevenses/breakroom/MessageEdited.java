package app.elevenses.breakroom;

/** Somebody said it otherwise. */
public record MessageEdited(long id, long roomId) implements RoomChange {}
