package app.elevenses.wall.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.CelebrationItem;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Calls a celebration by its occasion and the people it is about, in the reader's language. */
@Component
class CelebrationTitle {

    private final Messages messages;

    CelebrationTitle(Messages messages) {
        this.messages = messages;
    }

    String of(CelebrationItem item) {
        Locale reader = UI.getCurrent().getLocale();
        String occasion =
                messages.getTranslation("wall.occasion." + item.occasion().key(), reader);
        return occasion + " · "
                + messages.list(item.people().stream().map(PersonCard::name).toList(), reader);
    }
}
