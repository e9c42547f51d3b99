package app.elevenses.images;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Pictures the portal cuts out of something by itself; they are nobody's, and kept while a foreign key says so. */
@Component
public class Cuttings {

    private static final long NOBODY = 0;

    private final Developing developing;

    Cuttings(Developing developing) {
        this.developing = developing;
    }

    /** Takes in a JPEG, PNG, WebP or GIF up to 20 MB and 50 megapixels; what nothing refers to goes after a day. */
    public PictureCard takeIn(InputStream source) {
        return developing.takeIn(source, NOBODY);
    }
}
