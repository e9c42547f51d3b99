package app.elevenses.corners.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.corners.Homecoming;
import app.elevenses.kit.Messages;
import app.elevenses.people.Face;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was answered most while whoever comes in was away; nothing for whoever was not. */
@Tag("elevenses-away")
@StyleSheet("styles/away.css")
class WhileAway extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Homecoming homecoming;
    private final Map<String, String> words;
    private final String room;

    WhileAway(Homecoming homecoming, Messages messages, String room) {
        this.homecoming = homecoming;
        this.room = room;
        words = messages.words("corners.away.", getLocale());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        List<Missed> missed = homecoming.arrive().stream().map(Missed::of).toList();
        if (!missed.isEmpty()) {
            attached.getUI().getPage().addJsModule("/modules/away.js");
            Start start = new Start(words, getLocale().toLanguageTag(), room, missed);
            attached.getUI()
                    .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(start)));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        homecoming.leave();
    }

    @ClientCallable
    void haveRead() {
        homecoming.haveRead();
    }

    private record Start(Map<String, String> words, String locale, String room, List<Missed> missed) {}

    private record Missed(long id, Face author, String words, String at, int answers) {

        /** A line shows no more. */
        private static final int LONGEST = 160;

        static Missed of(MessageItem item) {
            return new Missed(
                    item.id(),
                    Face.of(item.author()),
                    item.excerpt(LONGEST),
                    item.saidAt().toString(),
                    item.reactions().stream()
                            .mapToInt(reaction -> reaction.people().size())
                            .sum());
        }
    }
}
