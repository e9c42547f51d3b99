package app.elevenses.breakroom;

/** A room is called otherwise, or shows itself otherwise. */
public record RoomChanged(long id) implements RoomListChange {}
