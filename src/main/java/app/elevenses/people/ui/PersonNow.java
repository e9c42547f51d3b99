package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Nearness;
import app.elevenses.people.Profile;
import app.elevenses.people.StatusChanged;
import app.elevenses.people.StatusItem;
import app.elevenses.people.Statuses;
import app.elevenses.people.Whereabouts;
import app.elevenses.people.WhereaboutsChanged;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether somebody is here, as far as others may know, and what they want others to know; told again as it changes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-person-now")
class PersonNow extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Statuses statuses;
    private final transient Whereabouts whereabouts;
    private final transient Profile profile;
    private final transient Messages messages;
    private transient @Nullable Shown shown;
    private long person;

    PersonNow(Statuses statuses, Whereabouts whereabouts, Profile profile, Messages messages, LiveUpdates live) {
        this.statuses = statuses;
        this.whereabouts = whereabouts;
        this.profile = profile;
        this.messages = messages;
        live.watch(this, StatusChanged.TOPIC, id -> id == person, any -> refresh());
        live.watch(this, WhereaboutsChanged.TOPIC, id -> id == person, any -> refresh());
    }

    PersonNow of(long personId) {
        person = personId;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/person-now.js");
        Start start = new Start(
                messages.words("people.now.", getLocale()),
                getLocale().toLanguageTag(),
                profile.preferences().zone().getId(),
                person);
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        shown = null;
        refresh();
    }

    /** What has not changed is not said again: who is invisible comes and goes without a sound. */
    private void refresh() {
        Shown now = new Shown(whereabouts.of(person), statuses.of(person).orElse(null));
        if (!now.equals(shown)) {
            shown = now;
            getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(now));
        }
    }

    private record Start(Map<String, String> words, String locale, String zone, long person) {}

    private record Shown(Nearness near, @Nullable StatusItem status) {}
}
