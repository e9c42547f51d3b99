package app.elevenses.shell.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that lead to the rooms of the house, and the list of all keys there are. */
@Tag("elevenses-shortcuts")
@SpringComponent
@UIScope
class Shortcuts extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> KEYS =
            Map.of("/wall", "g w", "/break-room", "g b", "/notes", "g m", "/people", "g p");

    private final transient Places places;
    private final transient Messages messages;

    Shortcuts(Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/shortcuts.js");
        Map<String, String> words = messages.words("shell.keys.", getLocale());
        Start start = new Start(words, getLocale().toLanguageTag(), rooms());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    /** Only those there are and that the reader may enter. */
    private List<Room> rooms() {
        return places.matching("", Integer.MAX_VALUE).stream()
                .filter(place -> KEYS.containsKey(place.address()))
                .map(Room::of)
                .toList();
    }

    void open() {
        getElement().callJsFunction("open");
    }

    private record Start(Map<String, String> words, String locale, List<Room> rooms) {}

    record Room(String keys, String name, String address) {

        static Room of(Destination place) {
            return new Room(KEYS.getOrDefault(place.address(), ""), place.name(), place.address());
        }
    }
}
