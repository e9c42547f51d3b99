package app.elevenses.later.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to what one has left for later. */
@Component
@Order(5)
class LaterDestinations implements Destinations {

    private final Messages messages;

    LaterDestinations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        String name = messages.getTranslation("later.title", UI.getCurrent().getLocale());
        return Stream.of(new Destination(Destination.PLACES, name, "/break-room/later"))
                .filter(place -> new Typed(words).fits(place.name()))
                .limit(most)
                .toList();
    }
}
