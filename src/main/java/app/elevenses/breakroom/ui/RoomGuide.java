package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Messages;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What somebody in a room needs, whether or not they may write there: the way to a message, the keys, the emoji. */
@Tag("elevenses-room-guide")
@StyleSheet("styles/message-care.css")
class RoomGuide extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Start start;

    RoomGuide(Messages messages) {
        start = new Start(
                messages.words("breakroom.guide.", getLocale()),
                messages.words("kit.emoji.", getLocale()),
                getLocale().toLanguageTag());
    }

    /** The browser offers what is theirs to do, and nothing else. */
    void show(RoomCard room) {
        getElement().setAttribute("may-write", room.mayWrite());
        getElement().setAttribute("may-react", room.isIn() && !room.archived());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/room-guide.js");
        attached.getUI()
                .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(start)));
    }

    private record Start(Map<String, String> words, Map<String, String> emojiWords, String locale) {}
}
