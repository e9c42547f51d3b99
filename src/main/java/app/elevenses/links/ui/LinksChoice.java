package app.elevenses.links.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChoice;
import app.elevenses.kit.Messages;
import app.elevenses.links.LinksAllowed;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class LinksChoice implements RoomChoice {

    private final LinksAllowed allowed;
    private final Messages messages;

    LinksChoice(LinksAllowed allowed, Messages messages) {
        this.allowed = allowed;
        this.messages = messages;
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("links.allow.menu", reader);
    }

    @Override
    public void open(RoomCard room) {
        new LinksDialog(allowed, room.id()).open();
    }
}
