package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageSearch;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomListChange;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.live.LiveUpdates;
import app.elevenses.search.Finding;
import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.search.SearchPlace;
import app.elevenses.search.Searchable;
import app.elevenses.text.Sought;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets readers find what was said in rooms, and leads there. */
@org.springframework.stereotype.Component
@Order(1)
class MessageFindings implements Searchable {

    private static final int SHOWN = 260;

    private final MessageSearch search;
    private final Rooms rooms;
    private final RoomNames names;
    private final LiveUpdates live;

    MessageFindings(MessageSearch search, Rooms rooms, RoomNames names, LiveUpdates live) {
        this.search = search;
        this.rooms = rooms;
        this.names = names;
        this.live = live;
    }

    @Override
    public List<SearchPlace> places(Locale reader) {
        return names.sorted(rooms.readable(), reader).stream()
                .map(room -> place(room, reader))
                .toList();
    }

    private SearchPlace place(RoomCard room, Locale reader) {
        return new SearchPlace(room.slug(), names.of(room, reader));
    }

    @Override
    public List<Finding> find(Question question, FindingKey before, int most) {
        Locale reader = UI.getCurrent().getLocale();
        return search.find(question, before, most).stream()
                .flatMap(item -> finding(item, question.words(), reader).stream())
                .toList();
    }

    private Optional<Finding> finding(MessageItem item, Sought sought, Locale reader) {
        return rooms.card(item.roomId())
                .map(room -> new Finding(
                        MessageSearch.key(item),
                        item.author(),
                        place(room, reader),
                        "%s#message-%d".formatted(RoomView.address(room), item.id()),
                        sought.markedIn(item.excerpt(Integer.MAX_VALUE), SHOWN),
                        item.pictures().size()));
    }

    @Override
    public void watch(Component screen, Runnable changed) {
        live.watch(screen, RoomListChange.TOPIC, any -> changed.run());
    }
}
