package app.elevenses.breakroom;

import com.vaadin.flow.component.Component;

/** What a feature shows above where people write in a room, for whoever may write there. */
@FunctionalInterface
public interface ComposerCompanion {

    /** A new one for each time somebody comes in. */
    Component above(RoomCard room);
}
