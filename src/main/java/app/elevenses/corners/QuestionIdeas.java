package app.elevenses.corners;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list from which the question of the day is taken; anybody adds to it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class QuestionIdeas {

    /** In characters. */
    public static final int LONGEST = 200;

    private static final int MOST_EACH = 50;
    private static final int MOST_SHOWN = 300;

    private final QuestionIdeaRepository ideas;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    QuestionIdeas(QuestionIdeaRepository ideas, Directory directory, SignedIn signedIn, Clock clock) {
        this.ideas = ideas;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<IdeaItem> newest() {
        List<IdeaRecord> there = ideas.newest(Limit.of(MOST_SHOWN));
        Map<Long, PersonCard> cards =
                directory.cards(there.stream().map(IdeaRecord::addedById).collect(toSet()));
        long me = signedIn.id();
        boolean any = signedIn.has(Role.ADMINISTRATOR);
        return there.stream()
                .map(idea -> new IdeaItem(
                        idea.id(),
                        idea.words(),
                        requireNonNull(cards.get(idea.addedById())),
                        any || idea.addedById() == me))
                .toList();
    }

    public void add(String words) {
        String line = QuestionIdea.line(words);
        long me = signedIn.id();
        if (ideas.isThere(line)) {
            throw new IdeaKnown();
        }
        if (ideas.countBy(me) >= MOST_EACH) {
            throw new EnoughIdeas(MOST_EACH);
        }
        ideas.save(new QuestionIdea(line, me, clock.instant()));
    }

    /** Takes it from the list; only who added it and an administrator may. */
    public void take(long id) {
        ideas.findById(id)
                .filter(QuestionIdea::isThere)
                .filter(idea -> idea.isBy(signedIn.id()) || signedIn.has(Role.ADMINISTRATOR))
                .orElseThrow(IdeaGone::new)
                .take(signedIn.id(), clock.instant());
    }

    /** Puts back what the same person has taken. */
    public void putBack(long id) {
        ideas.findById(id)
                .filter(idea -> idea.isTakenBy(signedIn.id()))
                .orElseThrow(IdeaGone::new)
                .putBack();
    }
}
