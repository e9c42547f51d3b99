package app.elevenses.people;

/** Something that is kept about somebody is otherwise than before. */
record PersonRewritten(long personId) {}
