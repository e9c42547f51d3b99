package app.elevenses.previews;

import app.elevenses.images.Cuttings;
import app.elevenses.images.PictureCard;
import app.elevenses.previews.Answer.Found;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Goes to look at a page, and tells what there was to see. */
@Component
class Scout {

    /** For the page and its picture together. */
    static final Duration LONGEST = Duration.ofSeconds(6);

    private static final int LEAST_PIXELS = 64;
    private static final Logger LOG = LoggerFactory.getLogger(Scout.class);

    private final Outing outing;
    private final Cuttings cuttings;
    private final PreviewShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scout(Outing outing, Cuttings cuttings, PreviewShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.outing = outing;
        this.cuttings = cuttings;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    void look(long id, PageAddress address) {
        try {
            keep(id, address);
            events.publishEvent(new PreviewFetched(id));
        } catch (RuntimeException notNow) {
            LOG.warn("A preview could not be kept: {}", notNow.toString());
        }
    }

    private void keep(long id, PageAddress address) {
        Deadline deadline = Deadline.in(LONGEST);
        PageWords words = words(address, deadline);
        if (words == null || words.title().isEmpty()) {
            shelf.putNothing(id, clock.instant());
        } else {
            shelf.put(id, words, picture(words.picture(), deadline), clock.instant());
        }
    }

    private @Nullable PageWords words(PageAddress address, Deadline deadline) {
        try {
            return PageWords.in(outing.fetch(address, Wanted.PAGE, deadline));
        } catch (IOException | RuntimeException nothing) {
            LOG.debug("Nothing to see at {}: {}", address.host(), nothing.toString());
            return null;
        }
    }

    private @Nullable Long picture(@Nullable PageAddress address, Deadline deadline) {
        if (address == null) {
            return null;
        }
        try {
            Found found = outing.fetch(address, Wanted.PICTURE, deadline);
            PictureCard card = cuttings.takeIn(new ByteArrayInputStream(found.content()));
            return Math.min(card.width(), card.height()) < LEAST_PIXELS ? null : card.id();
        } catch (IOException | RuntimeException nothing) {
            LOG.debug("No picture at {}: {}", address.host(), nothing.toString());
            return null;
        }
    }
}
