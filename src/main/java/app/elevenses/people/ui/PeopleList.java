package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.ColleagueItem;
import app.elevenses.people.Directory;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyone who works here, by name, drawn in the browser a page at a time. */
@Tag("elevenses-people")
class PeopleList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 48;

    private final transient Directory directory;
    private final transient Messages messages;

    PeopleList(Directory directory, Messages messages) {
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/people.js");
        Map<String, String> words = messages.words("people.list.", getLocale());
        Start start = new Start(words, getLocale().toLanguageTag(), page(directory.colleagues("", PAGE + 1)));
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    @ClientCallable
    JsonNode find(String words) {
        return JSON.valueToTree(page(directory.colleagues(words, PAGE + 1)));
    }

    @ClientCallable
    JsonNode after(String handle, String words) {
        return JSON.valueToTree(directory
                .card(handle)
                .map(last -> page(directory.colleaguesAfter(last, words, PAGE + 1)))
                .orElse(new Page(List.of(), false)));
    }

    private static Page page(List<ColleagueItem> found) {
        return new Page(found.stream().limit(PAGE).map(ColleagueRow::of).toList(), found.size() > PAGE);
    }

    private record Start(Map<String, String> words, String locale, Page page) {}

    record Page(List<ColleagueRow> people, boolean more) {}
}
