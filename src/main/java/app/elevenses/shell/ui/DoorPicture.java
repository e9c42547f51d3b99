package app.elevenses.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** The table by the window that everybody passes on the way in. */
class DoorPicture extends Div {

    DoorPicture() {
        addClassName("door-picture");
        add(new Image("icons/table.svg", ""));
    }
}
