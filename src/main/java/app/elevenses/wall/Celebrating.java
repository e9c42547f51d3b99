package app.elevenses.wall;

import app.elevenses.drafts.Drafts;
import app.elevenses.images.Pictures;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Puts celebrations on the wall and takes them down; who comes second at the same moment finds what the first did. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Celebrating {

    /** Where a celebration is kept while somebody is writing it. */
    public static final String DRAFT = "wall";

    private final CelebrationRepository celebrations;
    private final TakeDownRepository takeDowns;
    private final Directory directory;
    private final Pictures pictures;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Celebrating(
            CelebrationRepository celebrations,
            TakeDownRepository takeDowns,
            Directory directory,
            Pictures pictures,
            Drafts drafts,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.celebrations = celebrations;
        this.takeDowns = takeDowns;
        this.directory = directory;
        this.pictures = pictures;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Puts it on the wall and says which one it is; a draft that is there already stays there once. */
    public long celebrate(@Valid CelebrationDraft draft) {
        long poster = signedIn.id();
        return celebrations.findPosted(poster, draft.key()).orElseGet(() -> share(draft, poster));
    }

    private long share(CelebrationDraft draft, long poster) {
        Celebration celebration = new Celebration(draft, poster, clock.instant());
        if (!directory.allHere(celebration.peopleIds())) {
            throw new ColleagueGone();
        }
        if (draft.pictureId() != null) {
            pictures.keep(draft.pictureId(), poster);
        }
        long id = celebrations.save(celebration).id();
        drafts.finish(DRAFT);
        events.publishEvent(new CelebrationShared(id, poster));
        return id;
    }

    /** Takes it off the wall; only who posted it, who is celebrated, and an administrator may. */
    public void takeDown(long id) {
        Celebration celebration = celebrations.findOnTheWall(id).orElseThrow(CelebrationGone::new);
        if (!celebration.mayBeTakenDownBy(signedIn.id()) && !signedIn.has(Role.ADMINISTRATOR)) {
            throw new CelebrationGone();
        }
        takeDowns.save(new TakeDown(id, signedIn.id(), clock.instant()));
        events.publishEvent(new CelebrationTakenDown(id, signedIn.id()));
    }

    /** Hangs up again what the same person has taken down. */
    public void putBack(long id) {
        if (takeDowns.deleteByCelebrationIdAndTakenDownById(id, signedIn.id()) == 0) {
            throw new CelebrationGone();
        }
        events.publishEvent(new CelebrationPutBack(id));
    }
}
