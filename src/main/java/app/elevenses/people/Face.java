package app.elevenses.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a screen needs to draw somebody: their picture or initials, and their name. */
public record Face(long id, String name, @Nullable Long pictureId) {

    public static Face of(PersonCard card) {
        return new Face(card.id(), card.name(), card.pictureId());
    }

    public static List<Face> of(List<PersonCard> cards) {
        return cards.stream().map(Face::of).toList();
    }
}
