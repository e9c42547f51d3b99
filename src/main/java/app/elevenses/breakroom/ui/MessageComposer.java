package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.images.PictureIntake;
import app.elevenses.images.Pictures;
import app.elevenses.kit.Messages;
import app.elevenses.people.Directory;
import app.elevenses.people.Face;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a message is written and a picture added to it; the browser keeps what is on its way until it has arrived. */
@Tag("elevenses-composer")
class MessageComposer extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_SUGGESTED = 8;
    private static final int MOST_FOUND = 40;

    private final transient Directory directory;
    private final Start start;

    MessageComposer(
            RoomCard room,
            @Nullable Long threadId,
            PersonCard writer,
            Directory directory,
            Pictures pictures,
            Messages messages) {
        this.directory = directory;
        start = new Start(
                room.id(),
                threadId,
                Face.of(writer),
                messages.words("breakroom.compose.", getLocale()),
                messages.words("kit.emoji.", getLocale()),
                getLocale().toLanguageTag(),
                MessageDraft.LONGEST_TEXT,
                MessageDraft.LONGEST_ALT,
                MessageDraft.MOST_PICTURES);
        getElement().setAttribute("upload", new PictureIntake(pictures, messages, writer.id(), getLocale()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/composer.js");
        attached.getUI()
                .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(start)));
    }

    /** Who could be meant by a mention that begins so, first of all those whose name or handle does. */
    @ClientCallable
    JsonNode people(String words) {
        String begun = words.toLowerCase(getLocale());
        return JSON.valueToTree(directory.matching(words, MOST_FOUND).stream()
                .sorted(Comparator.comparing(person -> !isCalledSo(person, begun)))
                .limit(MOST_SUGGESTED)
                .map(Suggested::of)
                .toList());
    }

    private boolean isCalledSo(PersonCard person, String begun) {
        return person.handle().startsWith(begun)
                || person.name().toLowerCase(getLocale()).startsWith(begun);
    }

    private record Suggested(
            long id, String handle, String name, @Nullable Long pictureId) {

        static Suggested of(PersonCard person) {
            return new Suggested(person.id(), person.handle(), person.name(), person.pictureId());
        }
    }

    private record Start(
            long room,
            @Nullable Long thread,
            Face writer,
            Map<String, String> words,
            Map<String, String> emojiWords,
            String locale,
            int longestText,
            int longestAlt,
            int mostPictures) {}
}
