package app.elevenses.wall;

/** Somebody took their cheer back. */
public record CheerTakenBack(long id, long personId) implements WallChange {}
