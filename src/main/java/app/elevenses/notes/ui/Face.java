package app.elevenses.notes.ui;

import app.elevenses.people.PersonCard;
import org.jspecify.annotations.Nullable;

record Face(long id, String name, @Nullable Long pictureId) {

    static Face of(PersonCard card) {
        return new Face(card.id(), card.name(), card.pictureId());
    }
}
