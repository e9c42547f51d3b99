package app.elevenses.breakroom;

/** Somebody is not in a room any more. */
public record RoomLeft(long id, long personId) implements RoomListChange {}
