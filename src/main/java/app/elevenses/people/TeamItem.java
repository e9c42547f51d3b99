package app.elevenses.people;

/** A team by its name. */
public record TeamItem(long id, String name) {}
