package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.ColleagueItem;
import app.elevenses.people.Directory;
import app.elevenses.people.StatusChanged;
import app.elevenses.people.StatusItem;
import app.elevenses.people.Statuses;
import app.elevenses.people.Whereabouts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyone who works here, by name, drawn in the browser a page at a time. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-people")
class PeopleList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 48;

    private final transient Directory directory;
    private final transient Statuses statuses;
    private final transient Whereabouts whereabouts;
    private final transient Messages messages;

    PeopleList(Directory directory, Statuses statuses, Whereabouts whereabouts, Messages messages, LiveUpdates live) {
        this.directory = directory;
        this.statuses = statuses;
        this.whereabouts = whereabouts;
        this.messages = messages;
        live.watch(this, StatusChanged.TOPIC, this::tell);
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

    private Page page(List<ColleagueItem> found) {
        return new Page(found.stream().limit(PAGE).map(this::row).toList(), found.size() > PAGE);
    }

    private ColleagueRow row(ColleagueItem colleague) {
        long id = colleague.card().id();
        return ColleagueRow.of(
                colleague, whereabouts.showsHours(id), statuses.of(id).orElse(null));
    }

    private void tell(Set<Long> changed) {
        List<Told> told = changed.stream()
                .map(id -> new Told(id, statuses.of(id).orElse(null)))
                .toList();
        getElement().callJsFunction("statuses", JSON.<JsonNode>valueToTree(told));
    }

    private record Told(long id, @Nullable StatusItem status) {}

    private record Start(Map<String, String> words, String locale, Page page) {}

    record Page(List<ColleagueRow> people, boolean more) {}
}
