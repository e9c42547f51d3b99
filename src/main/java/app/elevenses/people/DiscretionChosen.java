package app.elevenses.people;

/** Somebody lets others know more of their being here from now on, or less. */
record DiscretionChosen(long personId) {}
