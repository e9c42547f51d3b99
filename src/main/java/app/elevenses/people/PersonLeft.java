package app.elevenses.people;

/** Somebody does not work here any more. */
public record PersonLeft(long personId) {}
