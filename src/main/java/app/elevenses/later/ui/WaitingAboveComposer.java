package app.elevenses.later.ui;

import app.elevenses.breakroom.ComposerCompanion;
import app.elevenses.breakroom.RoomCard;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;

@org.springframework.stereotype.Component
class WaitingAboveComposer implements ComposerCompanion {

    private final ObjectProvider<WaitingLine> lines;

    WaitingAboveComposer(ObjectProvider<WaitingLine> lines) {
        this.lines = lines;
    }

    @Override
    public Component above(RoomCard room) {
        return lines.getObject().in(room);
    }
}
