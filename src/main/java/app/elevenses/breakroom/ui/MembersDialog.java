package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomListChange;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.Rooms;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Shows who is in a room, lets members bring others along, and those who look after it take somebody out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MembersDialog extends Dialog {

    private final transient RoomMembers members;
    private final transient Rooms rooms;
    private final transient LiveUpdates live;
    private final transient ObjectProvider<MemberList> lists;
    private final PeopleField people;
    private final Button bring;
    private long roomId;

    MembersDialog(
            RoomMembers members,
            Rooms rooms,
            LiveUpdates live,
            Directory directory,
            SignedIn signedIn,
            ObjectProvider<MemberList> lists) {
        this.members = members;
        this.rooms = rooms;
        this.live = live;
        this.lists = lists;
        people = new PeopleField(directory, getTranslation("breakroom.members.bring"), RoomMaking.MOST_PEOPLE);
        people.leaveOut(signedIn.id());
        bring = new Button(getTranslation("breakroom.members.add"), pressed -> bring());
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.members.title"));
        getFooter().add(new Button(getTranslation("breakroom.members.close"), pressed -> close()));
    }

    void show(RoomCard room) {
        roomId = room.id();
        MemberList list = lists.getObject();
        if (room.isIn() && !room.archived() && room.kind() != RoomKind.TABLE) {
            Div row = new Div(people, bring);
            row.addClassName("members-bring");
            add(row);
        }
        add(list);
        list.show(room);
        live.watch(list, RoomListChange.TOPIC, changed -> {
            if (changed.contains(roomId)) {
                rooms.card(roomId).ifPresentOrElse(list::show, this::close);
            }
        });
        open();
    }

    private void bring() {
        if (people.isFit(
                getTranslation("breakroom.members.nobody"),
                getTranslation("breakroom.refusal.people-unfit", RoomMaking.MOST_PEOPLE))) {
            members.bring(roomId, people.getValue().stream().map(PersonCard::id).toList());
            people.clear();
        }
    }
}
