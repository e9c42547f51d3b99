package app.elevenses.wall.ui;

import app.elevenses.people.PersonCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

record Face(long id, String name, @Nullable Long pictureId) {

    static Face of(PersonCard card) {
        return new Face(card.id(), card.name(), card.pictureId());
    }

    static List<Face> of(List<PersonCard> cards) {
        return cards.stream().map(Face::of).toList();
    }
}
