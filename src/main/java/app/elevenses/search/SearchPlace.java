package app.elevenses.search;

/** Somewhere one can search, under a name for addresses that stays, and one for the reader. */
public record SearchPlace(String code, String name) {}
