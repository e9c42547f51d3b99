package app.elevenses.later.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChange;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.later.LaterChanged;
import app.elevenses.later.ReminderItem;
import app.elevenses.later.Reminders;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Of what its reader will be reminded, and when, drawn in the browser; each can be taken back. */
@Tag("elevenses-reminders")
@StyleSheet("styles/later.css")
class ReminderList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Reminders reminders;
    private final transient Rooms rooms;
    private final transient OwnClock clock;
    private final transient Messages messages;
    private final transient LiveUpdates live;
    private transient List<ReminderItem> shown = List.of();

    ReminderList(
            Reminders reminders, Rooms rooms, OwnClock clock, Messages messages, LiveUpdates live, SignedIn signedIn) {
        this.reminders = reminders;
        this.rooms = rooms;
        this.clock = clock;
        this.messages = messages;
        this.live = live;
        live.watch(this, LaterChanged.topicOf(signedIn.id()), any -> refresh());
    }

    /** Shows what becomes of what is said there. */
    void standBeside(RoomCard room) {
        live.watch(this, RoomChange.topicOf(room.id()), changed -> {
            if (shown.stream().anyMatch(item -> isOf(item, changed))) {
                refresh();
            }
        });
    }

    private static boolean isOf(ReminderItem item, Set<Long> messageIds) {
        MessageItem message = item.message();
        return message != null && messageIds.contains(message.id());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/reminders.js");
        attached.getUI().beforeClientResponse(this, ready -> {
            Start start = new Start(
                    messages.words("later.reminders.", getLocale()),
                    getLocale().toLanguageTag(),
                    clock.now().getZone().getId());
            getElement().callJsFunction("start", JSON.valueToTree(start));
            refresh();
        });
    }

    private void refresh() {
        shown = reminders.mine();
        List<ReminderRow> rows = shown.stream()
                .map(item -> ReminderRow.of(item, room(item.message())))
                .toList();
        getElement().callJsFunction("show", JSON.valueToTree(rows));
    }

    private Optional<RoomCard> room(@Nullable MessageItem message) {
        return Optional.ofNullable(message).map(MessageItem::roomId).flatMap(rooms::card);
    }

    @ClientCallable
    void takeBack(double id) {
        Optional<ReminderItem> item =
                shown.stream().filter(each -> each.id() == (long) id).findFirst();
        reminders.takeBack((long) id);
        item.ifPresent(gone -> Undo.offer(
                getTranslation("later.reminders.taken-back"), getTranslation("kit.undo"), () -> putBack(gone)));
    }

    private void putBack(ReminderItem gone) {
        MessageItem message = gone.message();
        Instant at = gone.at();
        if (message == null) {
            reminders.remindOf(gone.words(), at);
        } else {
            reminders.remindOf(message.id(), at);
        }
    }

    private record Start(Map<String, String> words, String locale, String zone) {}
}
