package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.PresenceChanged;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Says who is in the room, with the time where they are; whoever looks at it is there too. */
@Tag("elevenses-present")
class WhoIsHere extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Presence presence;
    private final transient RoomAccess access;
    private final Map<String, String> words;
    private final long roomId;
    private final transient PersonCard reader;

    WhoIsHere(
            RoomCard room,
            PersonCard reader,
            Presence presence,
            RoomAccess access,
            LiveUpdates live,
            Messages messages) {
        this.presence = presence;
        this.access = access;
        this.reader = reader;
        roomId = room.id();
        words = messages.words("breakroom.present.", getLocale());
        live.watch(this, PresenceChanged.topicOf(roomId), ids -> show());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/present.js");
        presence.enter(roomId, reader);
        attached.getUI().beforeClientResponse(this, ready -> {
            Start start = new Start(words, getLocale().toLanguageTag(), reader.id());
            getElement().callJsFunction("start", JSON.valueToTree(start));
            show();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        presence.leave(roomId, reader.id());
    }

    /** Nobody is seen by those who may not come in. */
    private void show() {
        if (!access.mayRead(roomId)) {
            return;
        }
        List<Here> here = presence.here(roomId).stream().map(Here::of).toList();
        getElement().callJsFunction("show", JSON.valueToTree(here));
    }

    private record Start(Map<String, String> words, String locale, long reader) {}

    private record Here(long id, String name, @Nullable Long pictureId, String zone) {

        static Here of(PersonCard person) {
            return new Here(
                    person.id(),
                    person.name(),
                    person.pictureId(),
                    person.zone().getId());
        }
    }
}
