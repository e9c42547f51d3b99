package app.elevenses.later.ui;

import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.later.LaterChanged;
import app.elevenses.later.WaitingItem;
import app.elevenses.later.WaitingMessages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.json.JsonMapper;

/** What its reader wants to have said at its time, drawn in the browser: to be changed, sent now, or taken back. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-later")
@StyleSheet("styles/later.css")
class WaitingList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient WaitingMessages waiting;
    private final transient OwnClock clock;
    private final transient Messages messages;
    private transient Predicate<WaitingItem> belongs = item -> true;

    WaitingList(WaitingMessages waiting, OwnClock clock, Messages messages, LiveUpdates live, SignedIn signedIn) {
        this.waiting = waiting;
        this.clock = clock;
        this.messages = messages;
        live.watch(this, LaterChanged.topicOf(signedIn.id()), any -> refresh());
    }

    /** In that room alone. */
    void in(long roomId) {
        belongs = item -> item.roomId() == roomId;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/later.js");
        attached.getUI().beforeClientResponse(this, ready -> {
            Start start = new Start(
                    messages.words("later.waiting.", getLocale()),
                    getLocale().toLanguageTag(),
                    clock.now().getZone().getId());
            getElement().callJsFunction("start", JSON.valueToTree(start));
            refresh();
        });
    }

    private List<WaitingItem> items() {
        return waiting.mine().stream().filter(belongs).toList();
    }

    private void refresh() {
        List<WaitingRow> rows = items().stream().map(WaitingRow::of).toList();
        getElement().callJsFunction("show", JSON.valueToTree(rows));
    }

    @ClientCallable
    void edit(double id) {
        items().stream()
                .filter(item -> item.id() == (long) id)
                .findFirst()
                .ifPresent(item -> new ChangeDialog(
                                clock, item, (words, at) -> waiting.change(item.id(), item.version(), words, at))
                        .open());
    }

    @ClientCallable
    void sendNow(double id) {
        waiting.sendNow((long) id);
    }

    @ClientCallable
    void takeBack(double id) {
        waiting.takeBack((long) id);
        Undo.offer(getTranslation("later.taken-back"), getTranslation("kit.undo"), () -> waiting.putBack((long) id));
    }

    private record Start(Map<String, String> words, String locale, String zone) {}
}
