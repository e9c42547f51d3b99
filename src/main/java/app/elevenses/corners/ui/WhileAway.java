package app.elevenses.corners.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.corners.Homecoming;
import app.elevenses.kit.Messages;
import app.elevenses.people.Face;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was answered most while whoever comes in was away; nothing for whoever was not. */
@Tag("elevenses-away")
@StyleSheet("styles/away.css")
class WhileAway extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Homecoming homecoming;
    private final transient Rooms rooms;
    private final transient RoomNames names;
    private final transient RoomCard here;
    private final Map<String, String> words;

    WhileAway(Homecoming homecoming, Rooms rooms, RoomNames names, Messages messages, RoomCard here) {
        this.homecoming = homecoming;
        this.rooms = rooms;
        this.names = names;
        this.here = here;
        words = messages.words("corners.away.", getLocale());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        List<Missed> missed = homecoming.arrive().stream()
                .flatMap(item -> rooms.card(item.roomId()).map(room -> missed(item, room)).stream())
                .toList();
        if (!missed.isEmpty()) {
            attached.getUI().getPage().addJsModule("/modules/away.js");
            Start start = new Start(words, getLocale().toLanguageTag(), missed);
            attached.getUI()
                    .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(start)));
        }
    }

    private Missed missed(MessageItem item, RoomCard room) {
        return Missed.of(item, room.slug(), room.id() == here.id() ? null : names.of(room, getLocale()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        homecoming.leave();
    }

    @ClientCallable
    void haveRead() {
        homecoming.haveRead();
    }

    private record Start(Map<String, String> words, String locale, List<Missed> missed) {}

    /** What was said elsewhere says in which room. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Missed(
            long id, String slug, @Nullable String room, Face author, String words, String at, int answers) {

        /** A line shows no more. */
        private static final int LONGEST = 160;

        static Missed of(MessageItem item, String slug, @Nullable String room) {
            return new Missed(
                    item.id(),
                    slug,
                    room,
                    Face.of(item.author()),
                    item.excerpt(LONGEST),
                    item.saidAt().toString(),
                    item.replies()
                            + item.reactions().stream()
                                    .mapToInt(reaction -> reaction.people().size())
                                    .sum());
        }
    }
}
