package app.elevenses.wall.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.CelebrationItem;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls a celebration by its occasion and the people it is about, in the reader's language. */
@Component
class CelebrationTitle {

    private static final int MOST_NAMES = 4;

    private final Messages messages;

    CelebrationTitle(Messages messages) {
        this.messages = messages;
    }

    String of(CelebrationItem item) {
        Locale reader = UI.getCurrent().getLocale();
        String occasion =
                messages.getTranslation("wall.occasion." + item.occasion().key(), reader);
        return occasion + " · " + messages.list(names(item, reader), reader);
    }

    private List<String> names(CelebrationItem item, Locale reader) {
        List<String> names = item.people().stream().map(PersonCard::name).toList();
        int others = names.size() - MOST_NAMES;
        return others > 1
                ? Stream.concat(
                                names.stream().limit(MOST_NAMES),
                                Stream.of(messages.getTranslation("wall.feed.others", reader, others)))
                        .toList()
                : names;
    }
}
