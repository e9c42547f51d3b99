package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.images.PictureIntake;
import app.elevenses.images.Pictures;
import app.elevenses.kit.Messages;
import app.elevenses.people.Face;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Where a message is written and a picture added to it; the browser keeps what is on its way until it has arrived. */
@Tag("elevenses-composer")
class MessageComposer extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Start start;

    MessageComposer(RoomCard room, PersonCard writer, Pictures pictures, Messages messages) {
        start = new Start(
                room.id(),
                Face.of(writer),
                messages.words("breakroom.compose.", getLocale()),
                getLocale().toLanguageTag(),
                MessageDraft.LONGEST_TEXT,
                MessageDraft.LONGEST_ALT);
        getElement().setAttribute("upload", new PictureIntake(pictures, messages, writer.id(), getLocale()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/composer.js");
        attached.getUI()
                .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(start)));
    }

    private record Start(
            long room, Face writer, Map<String, String> words, String locale, int longestText, int longestAlt) {}
}
