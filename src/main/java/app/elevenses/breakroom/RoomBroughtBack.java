package app.elevenses.breakroom;

/** A room that had been put away is in use again. */
public record RoomBroughtBack(long id) implements RoomListChange {}
