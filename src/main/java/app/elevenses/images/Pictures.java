package app.elevenses.images;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes pictures in, keeps those that are used, and lets go of them; who sees one is for {@link PictureUse} to say. */
@Service
@PreAuthorize("isAuthenticated()")
public class Pictures {

    private final PictureShelf shelf;
    private final Developing developing;

    Pictures(PictureShelf shelf, Developing developing) {
        this.shelf = shelf;
        this.developing = developing;
    }

    /** Takes in a JPEG, PNG, WebP or GIF up to 20 MB and 50 megapixels; call {@link #keep} within a day or it goes. */
    public PictureCard takeIn(InputStream source, long ownerId) {
        return developing.takeIn(source, ownerId);
    }

    /** Marks an upload as used, as often as one likes; refused with {@link PictureGone} when it is not theirs. */
    public PictureCard keep(long pictureId, long ownerId) {
        return shelf.keep(pictureId, ownerId, Instant.now()).orElseThrow(PictureGone::new);
    }

    /** Whether this is an upload of theirs that nothing uses yet, so that they may see it while they write. */
    public boolean isWaiting(long pictureId, long ownerId) {
        return shelf.isWaiting(pictureId, ownerId);
    }

    /** Lets go of a picture nothing uses any more; once a day old it is deleted within the hour. */
    public void release(long pictureId) {
        shelf.release(pictureId);
    }

    /** The pictures in brief by their ids, without those that are gone. */
    public Map<Long, PictureCard> cards(Collection<Long> ids) {
        return shelf.cards(ids).stream().collect(toMap(PictureCard::id, identity()));
    }
}
