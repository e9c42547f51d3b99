package app.elevenses.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes a picture in: received, developed and put on the shelf, or only once more where it is there already. */
@Component
class Developing {

    private final PictureShelf shelf;
    private final Darkroom darkroom;

    Developing(PictureShelf shelf, Darkroom darkroom) {
        this.shelf = shelf;
        this.darkroom = darkroom;
    }

    PictureCard takeIn(InputStream source, long ownerId) {
        try (Upload upload = Upload.receive(source)) {
            return shelf.again(upload.digest(), ownerId, Instant.now()).orElseGet(() -> {
                Prints prints = darkroom.develop(upload::content);
                return shelf.put(upload.digest(), prints, ownerId, Instant.now());
            });
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
