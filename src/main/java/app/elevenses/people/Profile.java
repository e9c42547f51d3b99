package app.elevenses.people;

import app.elevenses.images.Pictures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What each of us says and chooses about ourselves. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
public class Profile {

    private final PersonRepository people;
    private final PersonBook book;
    private final SignedIn signedIn;
    private final Pictures pictures;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;

    Profile(
            PersonRepository people,
            PersonBook book,
            SignedIn signedIn,
            Pictures pictures,
            Secrets secrets,
            ApplicationEventPublisher events) {
        this.people = people;
        this.book = book;
        this.signedIn = signedIn;
        this.pictures = pictures;
        this.secrets = secrets;
        this.events = events;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Preferences preferences() {
        return known().preferences();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public WorkingHours hours() {
        return known().colleague().hours();
    }

    /** Where the portal writes to, if anywhere; shown to nobody else. */
    @Transactional(readOnly = true)
    public Optional<String> mailAddress() {
        return Optional.ofNullable(myself().mailAddress());
    }

    /** Works at those hours from now on. */
    public void work(@Valid WorkingHours hours) {
        rewritten().work(hours);
    }

    /** Lives by that clock from now on. */
    public void live(ZoneId zone) {
        rewritten().live(zone);
    }

    /** Has the portal write to that address from now on, or to none. */
    public void receiveMailAt(@Nullable @Email @Size(max = 254) String address) {
        myself().receiveMailAt(address);
    }

    /** Reads in that language from now on, on every device. */
    public void read(Locale language) {
        rewritten().read(language);
    }

    /** Reads on that paper from now on, on every device. */
    public void readOn(ColorScheme scheme) {
        rewritten().readOn(scheme);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public String name() {
        return known().card().name();
    }

    /** Is called that by colleagues from now on. */
    public void rename(String name) {
        rewritten().rename(name);
        events.publishEvent(new PersonChanged(signedIn.id()));
    }

    /** Shows a picture of one's own beside one's name, instead of the one before. */
    public void wear(long pictureId) {
        change(pictures.keep(pictureId, signedIn.id()).id());
    }

    /** Shows no picture beside one's name, but one's initials. */
    public void wearNone() {
        change(null);
    }

    private void change(@Nullable Long pictureId) {
        rewritten().wear(pictureId).ifPresent(pictures::release);
        events.publishEvent(new PersonChanged(signedIn.id()));
    }

    /** Signs in with that password from now on; whoever signed in elsewhere with the old one has to do so again. */
    public void choosePassword(String old, String chosen) {
        Person me = myself();
        secrets.check(me, old);
        signedIn.goOnAs(new Account(me, secrets.choose(me, chosen)));
    }

    private KnownPerson known() {
        return book.of(signedIn.id()).orElseThrow();
    }

    private Person rewritten() {
        events.publishEvent(new PersonRewritten(signedIn.id()));
        return myself();
    }

    private Person myself() {
        return people.findById(signedIn.id()).orElseThrow();
    }
}
