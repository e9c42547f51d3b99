package app.elevenses.people;

import app.elevenses.images.Pictures;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of us says and chooses about ourselves. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Profile {

    private final PersonRepository people;
    private final SignedIn signedIn;
    private final Pictures pictures;

    Profile(PersonRepository people, SignedIn signedIn, Pictures pictures) {
        this.people = people;
        this.signedIn = signedIn;
        this.pictures = pictures;
    }

    @Transactional(readOnly = true)
    public Preferences preferences() {
        return myself().preferences();
    }

    /** Reads in that language from now on, on every device. */
    public void read(Locale language) {
        myself().read(language);
    }

    /** Reads on that paper from now on, on every device. */
    public void readOn(ColorScheme scheme) {
        myself().readOn(scheme);
    }

    /** Shows a picture of one's own beside one's name. */
    public void wear(long pictureId) {
        myself().wear(pictures.keep(pictureId, signedIn.id()).id());
    }

    private Person myself() {
        return people.findById(signedIn.id()).orElseThrow();
    }
}
