package app.elevenses.people;

/** Somebody may do more here, or less. */
public record RolesGiven(long personId) {}
