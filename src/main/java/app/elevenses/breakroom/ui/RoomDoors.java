package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Typed;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rooms everybody may join, and those that have been put away; found by a few letters, drawn in the browser. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-doors")
class RoomDoors extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 200;
    private static final int MOST_LETTERS = 60;

    private final transient Rooms rooms;
    private final transient RoomNames names;
    private final transient Messages messages;
    private String asked = "";
    private transient Doors shown = new Doors(List.of(), List.of());

    RoomDoors(Rooms rooms, RoomNames names, Messages messages) {
        this.rooms = rooms;
        this.names = names;
        this.messages = messages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/doors.js");
        Start start = new Start(
                messages.words("breakroom.doors.", getLocale()), getLocale().toLanguageTag());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        shown = matching();
        show();
    }

    @ClientCallable
    void find(String words) {
        asked = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
        shown = matching();
        show();
    }

    void refresh() {
        Doors now = matching();
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private Doors matching() {
        return new Doors(rows(rooms.open()), rows(rooms.putAway()));
    }

    private List<RoomRow> rows(List<RoomCard> found) {
        Typed typed = new Typed(asked);
        return names.sorted(found, getLocale()).stream()
                .map(room -> RoomRow.of(room, names.of(room, getLocale())))
                .filter(row -> typed.fits(row.name() + " " + row.topic()))
                .limit(MOST)
                .toList();
    }

    private void show() {
        getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(shown));
    }

    private record Start(Map<String, String> words, String locale) {}

    private record Doors(List<RoomRow> open, List<RoomRow> putAway) {}
}
