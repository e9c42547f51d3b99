package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Typing;
import app.elevenses.breakroom.TypingChanged;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.MutesChanged;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.people.WhereaboutsChanged;
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

/** Says who else is typing under the line where one writes, and hears when one does. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-typing")
class WhoTypes extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Typing typing;
    private final transient LiveUpdates live;
    private final transient Messages messages;
    private final long reader;
    private transient List<String> shown = List.of();
    private long roomId;

    WhoTypes(Typing typing, LiveUpdates live, Messages messages, SignedIn signedIn) {
        this.typing = typing;
        this.live = live;
        this.messages = messages;
        reader = signedIn.id();
    }

    WhoTypes in(RoomCard room) {
        roomId = room.id();
        live.watch(this, TypingChanged.topicOf(roomId), any -> refresh());
        live.watch(this, WhereaboutsChanged.TOPIC, id -> !shown.isEmpty(), any -> refresh());
        live.watch(this, MutesChanged.topicOf(reader), any -> refresh());
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/typing.js");
        Map<String, String> words = messages.words("breakroom.typing.", getLocale());
        getElement()
                .callJsFunction(
                        "start",
                        JSON.<JsonNode>valueToTree(new Start(words, getLocale().toLanguageTag())));
        shown = List.of();
        refresh();
    }

    private void refresh() {
        List<String> now = typing.in(roomId).stream().map(PersonCard::name).toList();
        if (!now.equals(shown)) {
            shown = now;
            getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(now));
        }
    }

    @ClientCallable
    void type() {
        typing.type(roomId);
    }

    @ClientCallable
    void rest() {
        typing.rest(roomId);
    }

    private record Start(Map<String, String> words, String locale) {}
}
