package app.elevenses.breakroom.ui;

import static java.util.stream.Collectors.toSet;

import app.elevenses.breakroom.InvolvementChanged;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.ReadingMoved;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.RoomStirred;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.Unread;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.MutesChanged;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
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
import java.util.Optional;
import java.util.Set;
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
    private final transient Reading reading;
    private final transient RoomNames names;
    private final transient RoomMaking making;
    private final transient RoomMembers members;
    private final transient Companions companions;
    private final transient Messages messages;
    private final transient ObjectProvider<RoomDialog> roomDialogs;
    private final transient ObjectProvider<WriteToDialog> writeToDialogs;
    private final transient ObjectProvider<TableDialog> tableDialogs;
    private ZoneId zone = ZoneOffset.UTC;
    private transient Map<Long, Unread> unread = Map.of();
    private transient volatile Shown shown = new Shown(List.of(), List.of(), RoomCalls.NONE, Map.of(), 0);

    RoomList(
            Rooms rooms,
            Reading reading,
            RoomNames names,
            RoomMaking making,
            RoomMembers members,
            Companions companions,
            Messages messages,
            LiveUpdates live,
            SignedIn signedIn,
            ObjectProvider<RoomDialog> roomDialogs,
            ObjectProvider<WriteToDialog> writeToDialogs,
            ObjectProvider<TableDialog> tableDialogs) {
        this.rooms = rooms;
        this.reading = reading;
        this.names = names;
        this.making = making;
        this.members = members;
        this.companions = companions;
        this.messages = messages;
        this.roomDialogs = roomDialogs;
        this.writeToDialogs = writeToDialogs;
        this.tableDialogs = tableDialogs;
        companions.watch(this, () -> shown.companions(), this::refresh);
        live.watch(this, RoomStirred.TOPIC, this::isElsewhere, this::stirred);
        live.watch(this, ReadingMoved.topicOf(signedIn.id()), this::isElsewhere, read -> moved());
        live.watch(this, InvolvementChanged.topicOf(signedIn.id()), chosen -> moved());
        live.watch(this, MutesChanged.topicOf(signedIn.id()), muted -> moved());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/rooms.js");
        Map<String, String> words = messages.words("breakroom.rooms.", getLocale());
        words.putAll(messages.words("people.now.", getLocale()));
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
        unread = reading.mine();
        refresh(roomId, rooms.mine());
    }

    /** How far one has read there, as the list knows it. */
    Optional<Unread> unreadIn(long roomId) {
        return Optional.ofNullable(unread.get(roomId));
    }

    /** Reads again what one is in. */
    void refresh() {
        List<RoomCard> mine = rooms.mine();
        if (!mine.stream().map(RoomCard::id).collect(toSet()).equals(unread.keySet())) {
            unread = reading.mine();
        }
        refresh(shown.here(), mine);
    }

    /** Whoever stands in a room reads there. */
    private boolean isElsewhere(long roomId) {
        Shown now = shown;
        return roomId != now.here() && now.rooms().stream().anyMatch(room -> room.id() == roomId);
    }

    private void stirred(Set<Long> roomIds) {
        unread = reading.again(unread, roomIds);
        refresh();
    }

    /** On another screen of theirs. */
    private void moved() {
        unread = reading.mine();
        refresh();
    }

    private void refresh(long here, List<RoomCard> mine) {
        Locale reader = getLocale();
        List<RoomRow> rows = names.sorted(mine, reader).stream()
                .map(room -> RoomRow.of(room, names.of(room, reader)))
                .toList();
        List<TableRow> tables =
                names.sorted(rooms.tables(), reader).stream().map(TableRow::of).toList();
        Shown now = new Shown(rows, tables, RoomCalls.of(unread.values(), mine, here), companions.in(mine), here);
        if (!now.equals(shown)) {
            shown = now;
            if (isAttached()) {
                show();
            }
        }
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

    private record Shown(
            List<RoomRow> rooms,
            List<TableRow> tables,
            RoomCalls calls,
            Map<Long, Companions.Companion> companions,
            long here) {}
}
