package app.elevenses.people;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of us wants others to know of us for a while, such as that we are on holiday. */
@Service
@PreAuthorize("isAuthenticated()")
public class Statuses {

    private final PersonStatusRepository statuses;
    private final StatusBook book;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Statuses(
            PersonStatusRepository statuses,
            StatusBook book,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statuses = statuses;
        this.book = book;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** That of a colleague, from memory, unless there is none or it is over. */
    public Optional<StatusItem> of(long personId) {
        return book.of(personId);
    }

    /** One's own. */
    public Optional<StatusItem> mine() {
        return statuses.findById(signedIn.id())
                .map(PersonStatus::item)
                .filter(status -> !status.isOverAt(clock.instant()));
    }

    /** Tells this from now on instead of what was told before. */
    @Transactional
    @RetriedOnConflict
    public void set(StatusDraft draft) {
        statuses.save(new PersonStatus(signedIn.id(), draft, clock.instant()));
        events.publishEvent(new StatusChanged(signedIn.id()));
    }

    /** Tells nothing from now on. */
    @Transactional
    public void clear() {
        if (statuses.forget(signedIn.id()) > 0) {
            events.publishEvent(new StatusChanged(signedIn.id()));
        }
    }

    /** Tells again what was told before, if anything was and it is not over meanwhile. */
    @Transactional
    public void putBack(@Nullable StatusItem before) {
        if (before == null || before.isOverAt(clock.instant())) {
            clear();
        } else {
            set(new StatusDraft(before.emoji(), before.words(), before.endsAt()));
        }
    }
}
