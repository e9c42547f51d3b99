package app.elevenses.wall;

/** A celebration that was taken down is on the wall again. */
public record CelebrationPutBack(long id) implements WallChange {}
