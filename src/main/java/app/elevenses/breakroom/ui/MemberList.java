package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is in a room, by name, drawn in the browser from data. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-members")
class MemberList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient RoomMembers members;
    private final transient Messages messages;
    private final transient SignedIn signedIn;
    private transient @Nullable RoomCard room;

    MemberList(RoomMembers members, Messages messages, SignedIn signedIn) {
        this.members = members;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    void show(RoomCard shown) {
        room = shown;
        if (isAttached()) {
            send(shown);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/members.js");
        Start start = new Start(
                messages.words("breakroom.members.", getLocale()), getLocale().toLanguageTag(), signedIn.id());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        if (room != null) {
            send(room);
        }
    }

    private void send(RoomCard shown) {
        Collator order = Collator.getInstance(getLocale());
        Comparator<PersonCard> byName = Comparator.comparing(PersonCard::name, order::compare);
        List<PersonRow> rows = members.of(shown.id()).stream()
                .sorted(byName.thenComparing(PersonCard::id))
                .map(PersonRow::of)
                .toList();
        getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(rows), shown.mayKeep() && !shown.archived());
    }

    @ClientCallable
    void remove(double personId, String name) {
        if (room != null) {
            long roomId = room.id();
            members.remove(roomId, (long) personId);
            Undo.offer(
                    getTranslation("breakroom.members.removed", name),
                    getTranslation("kit.undo"),
                    () -> members.putBack(roomId, (long) personId));
        }
    }

    private record Start(Map<String, String> words, String locale, long reader) {}
}
