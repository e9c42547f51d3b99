package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.FewPeople;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Leads from a colleague's handle to the conversation with them. */
@Route("break-room/with")
@PermitAll
class WithView extends Main implements HasUrlParameter<String> {

    private final transient FewPeople conversations;
    private final transient Rooms rooms;
    private final transient Directory directory;

    WithView(FewPeople conversations, Rooms rooms, Directory directory) {
        this.conversations = conversations;
        this.rooms = rooms;
        this.directory = directory;
    }

    @Override
    public void setParameter(BeforeEvent event, String handle) {
        PersonCard colleague = directory.card(handle).orElseThrow(NotFoundException::new);
        event.forwardTo(rooms.card(conversation(colleague))
                .map(room -> RoomView.address(room).substring(1))
                .orElseThrow(NotFoundException::new));
    }

    private long conversation(PersonCard colleague) {
        try {
            return conversations.with(List.of(colleague.id()));
        } catch (Refusal notWithThem) {
            throw new NotFoundException();
        }
    }
}
