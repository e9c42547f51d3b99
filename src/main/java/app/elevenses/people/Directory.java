package app.elevenses.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds colleagues, in brief. */
@Service
@PreAuthorize("isAuthenticated()")
public class Directory {

    private static final int MOST_WORDS = 60;

    private final PersonRepository people;
    private final PersonBook book;

    Directory(PersonRepository people, PersonBook book) {
        this.people = people;
        this.book = book;
    }

    /** The cards of all of them in one look, those who left included; unknown ids are missing. */
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        return book.these(ids).values().stream()
                .map(KnownPerson::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public Optional<PersonCard> card(String handle) {
        return people.card(handle);
    }

    /** Who works here under these handles, by handle. */
    public Map<String, PersonCard> called(Collection<String> handles) {
        return people.called(handles).stream().collect(Collectors.toMap(PersonCard::handle, Function.identity()));
    }

    /** Who works here and has a name or handle beginning with these words, by name; at most {@code limit}. */
    public List<PersonCard> matching(String words, int limit) {
        String asked = words.strip();
        if (asked.length() > MOST_WORDS) {
            return List.of();
        }
        String escaped = asked.replaceAll("[!%_]", "!$0");
        return people.matching(escaped, escaped.toLowerCase(Locale.ROOT), Limit.of(limit));
    }

    /** Who works here under that handle, and when. */
    public Optional<ColleagueItem> colleague(String handle) {
        return people.colleague(handle);
    }

    /** The same, by their id. */
    public Optional<ColleagueItem> colleague(long id) {
        return book.of(id).filter(KnownPerson::worksHere).map(KnownPerson::colleague);
    }

    /** Who works here and has a name, handle, team or office beginning with these words, by name. */
    public List<ColleagueItem> colleagues(String words, int limit) {
        return colleagues(words, "", 0, limit);
    }

    /** The next of them, after that one. */
    public List<ColleagueItem> colleaguesAfter(PersonCard last, String words, int limit) {
        return colleagues(words, last.name(), last.id(), limit);
    }

    private List<ColleagueItem> colleagues(String words, String afterName, long afterId, int limit) {
        String asked = words.strip();
        if (asked.length() > MOST_WORDS) {
            return List.of();
        }
        String escaped = asked.replaceAll("[!%_]", "!$0");
        return people.colleagues(escaped, escaped.toLowerCase(Locale.ROOT), afterName, afterId, Limit.of(limit));
    }

    /** Whether every one of them works here today. */
    public boolean allHere(Collection<Long> ids) {
        return people.countHere(ids) == ids.size();
    }

    /** Who works here and holds that role. */
    public List<Long> holding(Role role) {
        return people.holding(role);
    }
}
