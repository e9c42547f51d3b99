package app.elevenses.wall;

import app.elevenses.drafts.Drafts;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Cheers and comments; who comes second at the same moment finds what the first did. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Answers {

    private static final int MOST_COMMENTS_SHOWN = 500;

    private final CelebrationRepository celebrations;
    private final CheerRepository cheers;
    private final CommentRepository comments;
    private final Directory directory;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            CelebrationRepository celebrations,
            CheerRepository cheers,
            CommentRepository comments,
            Directory directory,
            Drafts drafts,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.celebrations = celebrations;
        this.cheers = cheers;
        this.comments = comments;
        this.directory = directory;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Cheers once, however often it is pressed. */
    public void cheer(long celebrationId) {
        Celebration celebration = onTheWall(celebrationId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (cheers.cheer(celebration.id(), signedIn.id(), now) > 0) {
            events.publishEvent(new CelebrationCheered(celebrationId, signedIn.id()));
        }
    }

    public void takeBackCheer(long celebrationId) {
        if (cheers.takeBack(new Cheer.Key(celebrationId, signedIn.id())) > 0) {
            events.publishEvent(new CheerTakenBack(celebrationId, signedIn.id()));
        }
    }

    /** Says something; a draft that was kept already is kept once. */
    public long comment(long celebrationId, @Valid CommentDraft draft) {
        long author = signedIn.id();
        return comments.findSaid(author, draft.key()).orElseGet(() -> say(celebrationId, author, draft));
    }

    private long say(long celebrationId, long author, CommentDraft draft) {
        Celebration celebration = onTheWall(celebrationId);
        long id = comments.save(new Comment(celebration.id(), author, draft, clock.instant()))
                .id();
        drafts.finish("comment:" + celebrationId);
        events.publishEvent(new CelebrationCommented(celebrationId, id));
        return id;
    }

    /** What was said about it, oldest first; of very many the newest. */
    @Transactional(readOnly = true)
    public List<CommentItem> comments(long celebrationId) {
        List<CommentRecord> said = comments.all(onTheWall(celebrationId).id(), Limit.of(MOST_COMMENTS_SHOWN))
                .reversed();
        Map<Long, PersonCard> cards = directory.cards(
                said.stream().map(CommentRecord::authorId).distinct().toList());
        return said.stream()
                .map(comment -> comment.by(Objects.requireNonNull(cards.get(comment.authorId()))))
                .toList();
    }

    private Celebration onTheWall(long id) {
        return celebrations.findOnTheWall(id).orElseThrow(CelebrationGone::new);
    }
}
