package app.elevenses.breakroom;

/** Somebody is in a room now. */
public record RoomJoined(long id, long personId) implements RoomListChange {}
