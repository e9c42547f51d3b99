package app.elevenses.people;

import app.elevenses.kit.RetriedOnConflict;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of us lets others know of our being here: a choice that is kept, unlike the being here. */
@Service
@PreAuthorize("isAuthenticated()")
public class Discretions {

    private final DiscretionRepository choices;
    private final DiscretionBook book;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Discretions(
            DiscretionRepository choices, DiscretionBook book, SignedIn signedIn, ApplicationEventPublisher events) {
        this.choices = choices;
        this.book = book;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** One's own. */
    public Discretion mine() {
        return book.of(signedIn.id());
    }

    /** Whether nobody is told of it, on every device. */
    @Transactional
    @RetriedOnConflict
    public void beInvisible(boolean invisible) {
        change(now -> new Discretion(invisible, now.typing(), now.hours()));
    }

    /** Whether others see that one is typing, and one sees it of others. */
    @Transactional
    @RetriedOnConflict
    public void showTyping(boolean typing) {
        change(now -> new Discretion(now.invisible(), typing, now.hours()));
    }

    /** Whether others see when one works. */
    @Transactional
    @RetriedOnConflict
    public void showHours(boolean hours) {
        change(now -> new Discretion(now.invisible(), now.typing(), hours));
    }

    /** Only what is chosen changes, whatever another device has chosen meanwhile. */
    private void change(UnaryOperator<Discretion> choice) {
        long me = signedIn.id();
        choices.begin(me);
        DiscretionChoice kept = choices.lock(me);
        kept.choose(choice.apply(kept.chosen()));
        events.publishEvent(new DiscretionChosen(me));
        events.publishEvent(new WhereaboutsChanged(me));
    }
}
