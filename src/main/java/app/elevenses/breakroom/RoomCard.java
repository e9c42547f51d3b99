package app.elevenses.breakroom;

/** A room in brief; {@code slug} is its part of the address. */
public record RoomCard(long id, String slug) {}
