package app.elevenses.breakroom;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something quiet that a feature puts above a conversation, and that shows nothing most of the time. */
@FunctionalInterface
public interface RoomBanner {

    /** A new one for each time somebody comes in, where there is one. */
    Optional<Component> above(RoomCard room);
}
