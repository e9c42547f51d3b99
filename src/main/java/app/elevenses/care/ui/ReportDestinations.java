package app.elevenses.care.ui;

import app.elevenses.care.ReportDesk;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import app.elevenses.people.Moderators;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads moderators to the reports. */
@Component
@Order(5)
class ReportDestinations implements Destinations {

    private final ReportDesk desk;
    private final Moderators moderators;
    private final Messages messages;

    ReportDestinations(ReportDesk desk, Moderators moderators, Messages messages) {
        this.desk = desk;
        this.moderators = moderators;
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        String name = messages.getTranslation("care.title", UI.getCurrent().getLocale());
        return Stream.of(new Destination(Destination.PLACES, name, "/reports"))
                .filter(place -> new Typed(words).fits(place.name()))
                .filter(place -> moderators.mightModerate() && desk.isOpen())
                .limit(most)
                .toList();
    }
}
