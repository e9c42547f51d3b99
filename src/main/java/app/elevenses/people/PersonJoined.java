package app.elevenses.people;

/** Somebody is new here. */
public record PersonJoined(long personId) {}
