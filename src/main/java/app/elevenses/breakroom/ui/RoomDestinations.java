package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the rooms one is in, and to those one may enter. */
@Component
@Order(3)
class RoomDestinations implements Destinations {

    private final Rooms rooms;
    private final RoomNames names;

    RoomDestinations(Rooms rooms, RoomNames names) {
        this.rooms = rooms;
        this.names = names;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        Typed typed = new Typed(words);
        Locale reader = UI.getCurrent().getLocale();
        List<RoomCard> mine = names.sorted(rooms.mine(), reader);
        List<RoomCard> others = names.sorted(rooms.open(), reader);
        return Stream.concat(mine.stream(), others.stream().filter(room -> !room.isIn()))
                .map(room -> destination(room, reader))
                .filter(destination -> typed.fits(destination.name()))
                .limit(most)
                .toList();
    }

    private Destination destination(RoomCard room, Locale reader) {
        return new Destination("breakroom.destinations", names.of(room, reader), RoomView.address(room));
    }
}
