package app.elevenses.wall;

/** A celebration is not on the wall any more. */
public record CelebrationTakenDown(long id, long takenDownById) implements WallChange {}
