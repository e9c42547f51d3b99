package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.ColleagueItem;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What time it is for a colleague, and when they work. */
@Tag("elevenses-clock")
class ColleagueClock extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient ColleagueItem colleague;
    private final transient Messages messages;

    ColleagueClock(ColleagueItem colleague, Messages messages) {
        this.colleague = colleague;
        this.messages = messages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/clock.js");
        Map<String, String> words = messages.words("people.clock.", getLocale());
        Start start =
                new Start(words, getLocale().toLanguageTag(), colleague.card().name(), WhenRow.of(colleague));
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    private record Start(Map<String, String> words, String locale, String name, WhenRow when) {}
}
