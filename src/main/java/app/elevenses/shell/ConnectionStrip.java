package app.elevenses.shell;

import app.elevenses.kit.Messages;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says that the server cannot be reached, and brings the page back when it can. */
@Tag("elevenses-connection")
class ConnectionStrip extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Messages messages;
    private final boolean wordsAreKept;

    ConnectionStrip(Messages messages, boolean wordsAreKept) {
        this.messages = messages;
        this.wordsAreKept = wordsAreKept;
    }

    private record Watch(int ui, boolean kept, Map<String, String> words, String locale) {}

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/connection.js");
        Watch watch = new Watch(
                attached.getUI().getUIId(),
                wordsAreKept,
                messages.words("shell.connection.", getLocale()),
                getLocale().toLanguageTag());
        getElement().callJsFunction("watch", JSON.<JsonNode>valueToTree(watch));
    }
}
