package app.elevenses.wall;

/** A celebration is on the wall. */
public record CelebrationShared(long id, long posterId) implements WallChange {}
