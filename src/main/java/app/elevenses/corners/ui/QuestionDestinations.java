package app.elevenses.corners.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the list of questions. */
@Component
@Order(4)
class QuestionDestinations implements Destinations {

    private final Messages messages;

    QuestionDestinations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        String name =
                messages.getTranslation("corners.ideas.title", UI.getCurrent().getLocale());
        return Stream.of(new Destination(Destination.PLACES, name, "/break-room/questions"))
                .filter(place -> new Typed(words).fits(place.name()))
                .limit(most)
                .toList();
    }
}
