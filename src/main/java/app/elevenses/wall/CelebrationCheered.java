package app.elevenses.wall;

/** Somebody cheers a celebration. */
public record CelebrationCheered(long id, long personId) implements WallChange {}
