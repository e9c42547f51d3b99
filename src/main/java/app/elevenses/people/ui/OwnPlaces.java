package app.elevenses.people.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to one's own page, and administrators to their desk. */
@Component
@Order(3)
class OwnPlaces implements Destinations {

    private final Messages messages;
    private final SignedIn signedIn;

    OwnPlaces(Messages messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        Typed typed = new Typed(words);
        Stream<Destination> desk =
                signedIn.has(Role.ADMINISTRATOR) ? Stream.of(place("people.staff.title", "/admin")) : Stream.empty();
        return Stream.concat(Stream.of(place("people.own.title", "/me")), desk)
                .filter(place -> typed.fits(place.name()))
                .limit(most)
                .toList();
    }

    private Destination place(String title, String address) {
        Locale reader = UI.getCurrent().getLocale();
        return new Destination(Destination.PLACES, messages.getTranslation(title, reader), address);
    }
}
