package app.elevenses.people.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.people.Directory;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to colleagues by their names and handles. */
@Component
@Order(1)
class PeopleDestinations implements Destinations {

    private final Directory directory;

    PeopleDestinations(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        return directory.matching(words, most).stream()
                .map(card -> new Destination("people.title", card.name(), "/people/" + card.handle()))
                .toList();
    }
}
