package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.FewPeople;
import app.elevenses.breakroom.Rooms;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks whom somebody wants to write to, and leads to the conversation of just these people. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WriteToDialog extends Dialog {

    private static final int MOST = FewPeople.MOST - 1;

    private final transient FewPeople conversations;
    private final transient Rooms rooms;
    private final PeopleField people;

    WriteToDialog(FewPeople conversations, Rooms rooms, Directory directory, SignedIn signedIn) {
        this.conversations = conversations;
        this.rooms = rooms;
        people = new PeopleField(directory, getTranslation("breakroom.write-to.people"), MOST);
        people.leaveOut(signedIn.id());
        people.setHelperText(getTranslation("breakroom.write-to.hint", MOST));
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.write-to.title"));
        add(people);
        Button begin = new Button(getTranslation("breakroom.write-to.begin"), pressed -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), begin);
    }

    private void begin() {
        if (people.isFit(
                getTranslation("breakroom.write-to.nobody"), getTranslation("breakroom.refusal.people-unfit", MOST))) {
            long id = conversations.with(
                    people.getValue().stream().map(PersonCard::id).toList());
            close();
            rooms.card(id)
                    .ifPresent(room ->
                            UI.getCurrent().navigate(RoomView.address(room).substring(1)));
        }
    }
}
