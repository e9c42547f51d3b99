package app.elevenses.corners.ui;

import app.elevenses.breakroom.RoomBanner;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.corners.Homecoming;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.Component;
import java.util.Optional;

@org.springframework.stereotype.Component
class WhileAwayBanner implements RoomBanner {

    private final Homecoming homecoming;
    private final Rooms rooms;
    private final RoomNames names;
    private final Messages messages;

    WhileAwayBanner(Homecoming homecoming, Rooms rooms, RoomNames names, Messages messages) {
        this.homecoming = homecoming;
        this.rooms = rooms;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public Optional<Component> above(RoomCard room) {
        return room.slug().equals(Rooms.KITCHEN)
                ? Optional.of(new WhileAway(homecoming, rooms, names, messages, room))
                : Optional.empty();
    }
}
