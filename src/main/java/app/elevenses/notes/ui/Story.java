package app.elevenses.notes.ui;

import app.elevenses.notes.NoteItem;
import app.elevenses.notes.TimelineItem;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.json.JsonMapper;

/** What has happened to a note so far, drawn in the browser so that its times stay true. */
@Tag("elevenses-story")
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Story extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient NoteWords words;
    private final String zone;
    private transient List<Line> lines = List.of();

    Story(NoteWords words, Profile profile) {
        this.words = words;
        zone = profile.preferences().zone().getId();
    }

    private record Line(String text, String said, String at) {}

    void tell(NoteItem note) {
        lines = note.timeline().stream().map(this::line).toList();
        if (isAttached()) {
            draw();
        }
    }

    private Line line(TimelineItem item) {
        var recipient = item.recipient();
        String text = words.say(
                "notes.story." + NoteWords.key(item.milestone()),
                item.who().name(),
                recipient == null ? "" : recipient.name());
        return new Line(text, item.words(), item.at().toString());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/story.js");
        draw();
    }

    private void draw() {
        getElement().callJsFunction("tell", JSON.valueToTree(lines), getLocale().toLanguageTag(), zone);
    }
}
