package app.elevenses.later.ui;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Messages;
import app.elevenses.later.LaterChanged;
import app.elevenses.later.WaitingItem;
import app.elevenses.later.WaitingMessages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Offers, where one writes in a room, to send it later, and says how much of one's own waits there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-later-line")
@StyleSheet("styles/later.css")
class WaitingLine extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient WaitingMessages waiting;
    private final transient OwnClock clock;
    private final transient Messages messages;
    private final transient ObjectProvider<WaitingList> lists;
    private long roomId;

    WaitingLine(
            WaitingMessages waiting,
            OwnClock clock,
            Messages messages,
            ObjectProvider<WaitingList> lists,
            LiveUpdates live,
            SignedIn signedIn) {
        this.waiting = waiting;
        this.clock = clock;
        this.messages = messages;
        this.lists = lists;
        live.watch(this, LaterChanged.topicOf(signedIn.id()), any -> look());
    }

    WaitingLine in(RoomCard room) {
        roomId = room.id();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/later-line.js");
        attached.getUI().beforeClientResponse(this, ready -> {
            Start start = new Start(
                    messages.words("later.line.", getLocale()), getLocale().toLanguageTag());
            getElement().callJsFunction("start", JSON.valueToTree(start));
        });
    }

    /** Asked once the room stands, for most of the time nothing waits. */
    @ClientCallable
    void look() {
        List<WaitingItem> here =
                waiting.mine().stream().filter(item -> item.roomId() == roomId).toList();
        long stopped = here.stream().filter(WaitingItem::stopped).count();
        getElement().callJsFunction("show", here.size() - stopped, stopped);
    }

    @ClientCallable
    void leave(JsonNode written) {
        MessageDraft draft = JSON.treeToValue(written, MessageDraft.class);
        new WhenDialog("later.leave.title", "later.leave.keep", clock, at -> {
                    waiting.leave(roomId, draft, at);
                    getElement().callJsFunction("left", draft.key());
                })
                .open();
    }

    @ClientCallable
    void open() {
        Dialog dialog = new Dialog();
        WaitingList list = lists.getObject();
        list.in(roomId);
        dialog.setHeaderTitle(getTranslation("later.waiting.title"));
        dialog.addClassName("later-dialog");
        dialog.add(list);
        dialog.getFooter().add(new Button(getTranslation("later.close"), pressed -> dialog.close()));
        dialog.open();
    }

    private record Start(Map<String, String> words, String locale) {}
}
