package app.elevenses.corners.ui;

import app.elevenses.breakroom.RoomBanner;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Rooms;
import app.elevenses.corners.Homecoming;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.Component;
import java.util.Optional;

@org.springframework.stereotype.Component
class WhileAwayBanner implements RoomBanner {

    private final Homecoming homecoming;
    private final Messages messages;

    WhileAwayBanner(Homecoming homecoming, Messages messages) {
        this.homecoming = homecoming;
        this.messages = messages;
    }

    @Override
    public Optional<Component> above(RoomCard room) {
        return room.slug().equals(Rooms.KITCHEN)
                ? Optional.of(new WhileAway(homecoming, messages, room.slug()))
                : Optional.empty();
    }
}
