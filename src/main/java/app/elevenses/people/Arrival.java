package app.elevenses.people;

/** Somebody who holds a link with which they choose a password; {@code first} when they never had one. */
public record Arrival(String handle, String name, boolean first) {}
