package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChoice;
import app.elevenses.kit.Messages;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long words stay in the kitchen; rooms with a name choose it beside that. */
@Component
@Order(10)
class RetentionChoice implements RoomChoice {

    private final Messages messages;
    private final ObjectProvider<RetentionDialog> dialogs;

    RetentionChoice(Messages messages, ObjectProvider<RetentionDialog> dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("breakroom.keep.life", reader);
    }

    @Override
    public boolean isFor(RoomCard room) {
        return !room.kind().isNamed();
    }

    @Override
    public void open(RoomCard room) {
        dialogs.getObject().choose(room);
    }
}
