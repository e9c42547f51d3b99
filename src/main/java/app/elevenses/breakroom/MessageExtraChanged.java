package app.elevenses.breakroom;

/** Something under a message is different now. */
public record MessageExtraChanged(long id, long roomId) implements RoomChange {}
