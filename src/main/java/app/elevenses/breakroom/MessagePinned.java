package app.elevenses.breakroom;

/** Somebody pinned a message where everybody in the room finds it. */
public record MessagePinned(long id, long roomId) implements RoomChange {}
