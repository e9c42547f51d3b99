package app.elevenses.people;

import app.elevenses.images.Pictures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What each of us says and chooses about ourselves. */
@Service
@Validated
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

    @Transactional(readOnly = true)
    public WorkingHours hours() {
        return myself().hours();
    }

    /** Where the portal writes to, if anywhere; shown to nobody else. */
    @Transactional(readOnly = true)
    public Optional<String> mailAddress() {
        return Optional.ofNullable(myself().mailAddress());
    }

    /** Works at those hours from now on. */
    public void work(@Valid WorkingHours hours) {
        myself().work(hours);
    }

    /** Lives by that clock from now on. */
    public void live(ZoneId zone) {
        myself().live(zone);
    }

    /** Has the portal write to that address from now on, or to none. */
    public void receiveMailAt(@Nullable @Email @Size(max = 254) String address) {
        myself().receiveMailAt(address);
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
