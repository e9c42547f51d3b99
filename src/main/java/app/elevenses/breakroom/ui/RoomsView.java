package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomListChange;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.live.LiveUpdates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

@Route("break-room/rooms")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/people.css")
@StyleSheet("styles/composer.css")
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/room.css")
@StyleSheet("styles/doors.css")
class RoomsView extends Main implements HasDynamicTitle {

    RoomsView(RoomDoors doors, RoomMaking making, LiveUpdates live, ObjectProvider<RoomDialog> dialogs) {
        addClassNames("people", "room-doors");
        RouterLink back = new RouterLink(getTranslation("breakroom.doors.back"), RoomView.class);
        back.addClassName("back");
        Div heading = new Div(new H1(getTranslation("breakroom.doors.title")));
        heading.addClassName("people-heading");
        if (making.mayMake()) {
            Button make = new Button(
                    getTranslation("breakroom.doors.make"),
                    pressed -> dialogs.getObject().make());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            heading.add(make);
        }
        add(back, heading, doors);
        live.watch(this, RoomListChange.TOPIC, changed -> doors.refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("breakroom.doors.title"));
    }
}
