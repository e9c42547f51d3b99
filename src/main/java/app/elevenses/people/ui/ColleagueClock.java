package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.ColleagueItem;
import app.elevenses.people.WhenItem;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What time it is for a colleague, and when they work. */
@Tag("elevenses-clock")
class ColleagueClock extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient ColleagueItem colleague;
    private final boolean showsHours;
    private final transient Messages messages;

    ColleagueClock(ColleagueItem colleague, boolean showsHours, Messages messages) {
        this.colleague = colleague;
        this.showsHours = showsHours;
        this.messages = messages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/clock.js");
        Map<String, String> words = messages.words("people.clock.", getLocale());
        Start start = new Start(
                words,
                getLocale().toLanguageTag(),
                colleague.card().name(),
                colleague.card().zone().getId(),
                showsHours ? WhenItem.of(colleague) : null);
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    private record Start(
            Map<String, String> words,
            String locale,
            String name,
            String zone,
            @Nullable WhenItem when) {}
}
