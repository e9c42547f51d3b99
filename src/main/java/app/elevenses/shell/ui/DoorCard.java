package app.elevenses.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The card at the door, with whatever is asked there. */
class DoorCard extends Div {

    DoorCard(Component... asked) {
        super(asked);
        addClassName("door-card");
    }
}
