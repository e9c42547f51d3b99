package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    private final transient RoomMembers members;
    private final transient Messages messages;
    private final transient ObjectProvider<RoomDialog> roomDialogs;
    private final transient ObjectProvider<WriteToDialog> writeToDialogs;
    private final transient ObjectProvider<TableDialog> tableDialogs;
    private ZoneId zone = ZoneOffset.UTC;
    private transient Shown shown = new Shown(List.of(), List.of(), 0);

    RoomList(
            Rooms rooms,
            RoomNames names,
            RoomMaking making,
            RoomMembers members,
            Messages messages,
            ObjectProvider<RoomDialog> roomDialogs,
            ObjectProvider<WriteToDialog> writeToDialogs,
            ObjectProvider<TableDialog> tableDialogs) {
        this.rooms = rooms;
        this.names = names;
        this.making = making;
        this.members = members;
        this.messages = messages;
        this.roomDialogs = roomDialogs;
        this.writeToDialogs = writeToDialogs;
        this.tableDialogs = tableDialogs;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/rooms.js");
        Map<String, String> words = messages.words("breakroom.rooms.", getLocale());
        Start start = new Start(words, getLocale().toLanguageTag(), zone.getId(), making.mayMake());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        show();
    }

    /** By whose clock tables close. */
    void readBy(PersonCard reader) {
        zone = reader.zone();
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
        List<TableRow> tables =
                names.sorted(rooms.tables(), reader).stream().map(TableRow::of).toList();
        Shown now = new Shown(rows, tables, here);
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

    @ClientCallable
    void lay() {
        tableDialogs.getObject().open();
    }

    /** Sits down where there is a seat left, and goes there. */
    @ClientCallable
    void sit(double tableId) {
        members.join((long) tableId);
        rooms.card((long) tableId)
                .ifPresent(table ->
                        UI.getCurrent().navigate(RoomView.address(table).substring(1)));
    }

    private record Start(Map<String, String> words, String locale, String zone, boolean mayMake) {}

    private record Shown(List<RoomRow> rooms, List<TableRow> tables, long here) {}
}
