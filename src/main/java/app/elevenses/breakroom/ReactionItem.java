package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import java.util.List;

/** An emoji under a message, and who put it there, first one first. */
public record ReactionItem(String emoji, List<PersonCard> people) {

    public boolean isBy(long personId) {
        return people.stream().anyMatch(person -> person.id() == personId);
    }
}
