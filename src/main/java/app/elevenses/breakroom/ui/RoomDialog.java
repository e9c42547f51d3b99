package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChangedMeanwhile;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomListChange;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.Rooms;
import app.elevenses.images.Pictures;
import app.elevenses.live.LiveUpdates;
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

/** Makes a room, or changes what it is called and how it looks. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RoomDialog extends Dialog {

    private final transient RoomMaking making;
    private final transient RoomKeeping keeping;
    private final transient Rooms rooms;
    private final transient LiveUpdates live;
    private final RoomForm form;
    private final PeopleField people;
    private final Button done = new Button();

    RoomDialog(
            RoomMaking making,
            RoomKeeping keeping,
            Rooms rooms,
            LiveUpdates live,
            Pictures pictures,
            Directory directory,
            SignedIn signedIn) {
        this.making = making;
        this.keeping = keeping;
        this.rooms = rooms;
        this.live = live;
        form = new RoomForm(pictures, signedIn.id(), this);
        people = new PeopleField(directory, getTranslation("breakroom.form.people"), RoomMaking.MOST_PEOPLE);
        people.leaveOut(signedIn.id());
        addClassName("room-dialog");
        add(form);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), done);
    }

    /** A new one, which one is in at once. */
    void make() {
        setHeaderTitle(getTranslation("breakroom.form.make-title"));
        form.add(people);
        done.setText(getTranslation("breakroom.form.make"));
        done.addClickListener(pressed -> attempt(() -> {
            long id = making.make(
                    form.kind(),
                    form.draft(),
                    people.getValue().stream().map(PersonCard::id).toList());
            close();
            rooms.card(id)
                    .ifPresent(room ->
                            UI.getCurrent().navigate(RoomView.address(room).substring(1)));
        }));
        open();
    }

    /** Closes by itself where one may not do so any more. */
    void change(RoomCard room) {
        live.watch(this, RoomListChange.TOPIC, changed -> {
            if (rooms.card(room.id()).filter(RoomCard::mayKeep).isEmpty()) {
                close();
            }
        });
        setHeaderTitle(getTranslation("breakroom.form.change-title"));
        form.begin(room);
        done.setText(getTranslation("breakroom.form.change"));
        done.addClickListener(pressed -> attempt(() -> keep(room.id())));
        open();
    }

    /** Who was too late sees what it is now, beside what they changed themselves. */
    private void keep(long id) {
        try {
            keeping.change(id, form.draft(), form.changedAt());
            close();
        } catch (RoomChangedMeanwhile tooLate) {
            rooms.card(id).ifPresent(form::follow);
            throw tooLate;
        }
    }

    /** What could not be done leaves everything as it was typed. */
    private void attempt(Runnable deed) {
        try {
            if (form.isFit()) {
                deed.run();
            }
        } finally {
            done.setEnabled(true);
        }
    }
}
