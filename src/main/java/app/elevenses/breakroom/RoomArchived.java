package app.elevenses.breakroom;

/** A room has been put away. */
public record RoomArchived(long id) implements RoomListChange {}
