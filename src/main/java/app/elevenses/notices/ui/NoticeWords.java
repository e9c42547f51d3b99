package app.elevenses.notices.ui;

import app.elevenses.kit.Messages;
import app.elevenses.notices.NoticeItem;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's language what waits for them. */
@Component
class NoticeWords {

    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    NoticeRow row(NoticeItem item, Locale reader) {
        Occasion occasion = item.occasion();
        return new NoticeRow(
                item.kind().key(),
                item.groupId(),
                symbol(item),
                title(item, reader),
                detail(item, reader),
                item.key().at().toString(),
                address(item),
                item.unseen());
    }

    private static @Nullable String symbol(NoticeItem item) {
        Occasion occasion = item.occasion();
        if (occasion != null) {
            return occasion.symbol();
        }
        return switch (item.kind()) {
            case MENTIONED -> "@";
            case SAID -> "💬";
            case REMINDED, NOTED, UNSENT -> "⏰";
            case REPORTED -> "⚑";
            default -> null;
        };
    }

    private static String address(NoticeItem item) {
        String place = item.place();
        return place == null ? item.kind().address(item.groupId()) : place;
    }

    private String title(NoticeItem item, Locale reader) {
        int many = item.actorCount() > 0 ? item.actorCount() : item.count();
        return messages.getTranslation("notices.entry." + item.kind().key(), reader, many, actors(item, reader));
    }

    private String actors(NoticeItem item, Locale reader) {
        List<String> names = new ArrayList<>(
                item.newestActors().stream().map(PersonCard::name).toList());
        int others = item.actorCount() - names.size();
        if (others > 0) {
            names.add(messages.getTranslation("notices.others", reader, others));
        }
        return messages.list(names, reader);
    }

    private @Nullable String detail(NoticeItem item, Locale reader) {
        Occasion occasion = item.occasion();
        if (occasion != null) {
            return messages.getTranslation("wall.occasion." + occasion.key(), reader);
        }
        return item.isGone() ? messages.getTranslation("notices.gone", reader) : item.words();
    }
}
