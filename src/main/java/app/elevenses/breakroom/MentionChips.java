package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import app.elevenses.text.Mentions;
import app.elevenses.text.Mentions.Chip;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows those as spoken to whom a message was kept as speaking to, and the call to everybody who is here. */
final class MentionChips implements Mentions.Spoken {

    private static final Chip HERE = new Chip("@" + Mentions.HERE, null, 0);

    private final Map<String, PersonCard> people;

    private MentionChips(Map<String, PersonCard> people) {
        this.people = people;
    }

    static MentionChips of(Set<Long> mentioned, Map<Long, PersonCard> cards) {
        return new MentionChips(mentioned.stream()
                .filter(cards::containsKey)
                .map(cards::get)
                .collect(Collectors.toMap(PersonCard::handle, Function.identity())));
    }

    @Override
    public @Nullable Chip to(String handle) {
        PersonCard person = people.get(handle);
        if (person != null) {
            return new Chip("@" + person.name(), "/people/" + person.handle(), person.id());
        }
        return handle.equals(Mentions.HERE) ? HERE : null;
    }
}
