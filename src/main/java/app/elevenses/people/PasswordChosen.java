package app.elevenses.people;

/** Somebody has a new password: whoever signed in with the old one is not to be trusted any more. */
public record PasswordChosen(long personId, String handle) {}
