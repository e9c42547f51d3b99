package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the rooms one may enter. */
@Component
@Order(3)
class RoomDestinations implements Destinations {

    private final Rooms rooms;
    private final Messages messages;

    RoomDestinations(Rooms rooms, Messages messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        Typed typed = new Typed(words);
        Locale reader = UI.getCurrent().getLocale();
        return Stream.of(rooms.kitchen())
                .map(room -> destination(room, reader))
                .filter(room ->
                        room.name().toLowerCase(reader).contains(words.strip().toLowerCase(reader)))
                .limit(most)
                .toList();
    }

    private Destination destination(RoomCard room, Locale reader) {
        String name = messages.getTranslation("breakroom.room." + room.slug(), reader);
        return new Destination("breakroom.destinations", name, "/break-room/" + room.slug());
    }
}
