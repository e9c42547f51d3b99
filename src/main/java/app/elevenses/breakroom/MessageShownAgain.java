package app.elevenses.breakroom;

/** A message that was hidden can be read again. */
public record MessageShownAgain(long id, long roomId) implements RoomChange {}
