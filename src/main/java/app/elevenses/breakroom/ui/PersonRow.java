package app.elevenses.breakroom.ui;

import app.elevenses.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** Somebody in a list in which they can be told apart, or spoken to. */
record PersonRow(
        long id, String handle, String name, @Nullable Long pictureId) {

    static PersonRow of(PersonCard person) {
        return new PersonRow(person.id(), person.handle(), person.name(), person.pictureId());
    }
}
