package app.elevenses.shell.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rooms of the house that are open to the reader. */
@Component
@Order(2)
class Places implements Destinations {

    private final Messages messages;

    Places(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        Typed typed = new Typed(words);
        Locale reader = UI.getCurrent().getLocale();
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> destination(entry, reader))
                .filter(place -> typed.fits(place.name()))
                .limit(most)
                .toList();
    }

    private Destination destination(MenuEntry entry, Locale reader) {
        String name = messages.getTranslation(entry.title(), reader);
        return new Destination(Destination.PLACES, name, "/" + entry.path().replaceFirst("^/", ""));
    }
}
