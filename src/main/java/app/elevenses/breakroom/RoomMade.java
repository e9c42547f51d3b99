package app.elevenses.breakroom;

/** There is a new room. */
public record RoomMade(long id) implements RoomListChange {}
