package app.elevenses.breakroom;

import com.vaadin.flow.component.Component;

/** What a feature shows people beside what they saved, for them alone. */
@FunctionalInterface
public interface SavedCompanion {

    /** A new one for each time somebody looks. */
    Component beside(RoomCard room);
}
