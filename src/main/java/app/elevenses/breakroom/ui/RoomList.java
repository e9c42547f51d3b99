package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rooms and conversations somebody is in, drawn in the browser from data; what has not changed is not sent again. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-rooms")
class RoomList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Rooms rooms;
    private final transient RoomNames names;
    private final transient RoomMaking making;
    private final transient Messages messages;
    private final transient ObjectProvider<RoomDialog> roomDialogs;
    private final transient ObjectProvider<WriteToDialog> writeToDialogs;
    private transient Shown shown = new Shown(List.of(), 0);

    RoomList(
            Rooms rooms,
            RoomNames names,
            RoomMaking making,
            Messages messages,
            ObjectProvider<RoomDialog> roomDialogs,
            ObjectProvider<WriteToDialog> writeToDialogs) {
        this.rooms = rooms;
        this.names = names;
        this.making = making;
        this.messages = messages;
        this.roomDialogs = roomDialogs;
        this.writeToDialogs = writeToDialogs;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/rooms.js");
        Map<String, String> words = messages.words("breakroom.rooms.", getLocale());
        Start start = new Start(words, getLocale().toLanguageTag(), making.mayMake());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        show();
    }

    /** That is where one is; nowhere when it is 0. */
    void stand(long roomId) {
        refresh(roomId);
    }

    /** Reads again what one is in. */
    void refresh() {
        refresh(shown.here());
    }

    private void refresh(long here) {
        Locale reader = getLocale();
        List<RoomRow> rows = names.sorted(rooms.mine(), reader).stream()
                .map(room -> row(room, reader))
                .toList();
        Shown now = new Shown(rows, here);
        if (!now.equals(shown)) {
            shown = now;
            if (isAttached()) {
                show();
            }
        }
    }

    private RoomRow row(RoomCard room, Locale reader) {
        return RoomRow.of(room, names.of(room, reader));
    }

    private void show() {
        getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(shown));
    }

    @ClientCallable
    void make() {
        roomDialogs.getObject().make();
    }

    @ClientCallable
    void write() {
        writeToDialogs.getObject().open();
    }

    private record Start(Map<String, String> words, String locale, boolean mayMake) {}

    private record Shown(List<RoomRow> rooms, long here) {}
}
