package app.elevenses.images;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets go of pictures for jobs that delete by themselves what used them; it shows none. */
@Component
public class PictureShredder {

    private final PictureShelf shelf;

    PictureShredder(PictureShelf shelf) {
        this.shelf = shelf;
    }

    /** They are deleted within the day, except those that something else uses. */
    public void release(Collection<Long> pictureIds) {
        pictureIds.forEach(shelf::release);
    }
}
