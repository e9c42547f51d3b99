package app.elevenses.wall;

/** Somebody said something about a celebration. */
public record CelebrationCommented(long id, long commentId) implements WallChange {}
