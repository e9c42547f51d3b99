package app.elevenses.search.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from whatever somebody has typed to where it is said, after everything that is called so. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SearchDestination implements Destinations {

    private final Messages messages;

    SearchDestination(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        String typed = words.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        String name =
                messages.getTranslation("search.destination", UI.getCurrent().getLocale(), typed);
        return List.of(
                new Destination("search.title", name, SearchAddress.words(typed).link()));
    }
}
