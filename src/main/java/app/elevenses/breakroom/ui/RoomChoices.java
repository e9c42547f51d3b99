package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChoice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Offers what features let a room choose to those who may. */
@Component
class RoomChoices {

    private final RoomAccess access;
    private final List<RoomChoice> choices;

    RoomChoices(RoomAccess access, List<RoomChoice> choices) {
        this.access = access;
        this.choices = choices;
    }

    boolean areMine(RoomCard room) {
        return access.mayChoose(room.id());
    }

    void offer(ContextMenu menu, RoomCard room) {
        if (areMine(room)) {
            Locale reader = UI.getCurrent().getLocale();
            choices.stream()
                    .filter(choice -> choice.isFor(room))
                    .forEach(choice -> menu.addItem(choice.name(reader), pressed -> choice.open(room)));
        }
    }
}
