package app.elevenses.breakroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** What is left on the screen of somebody who was in a room a moment ago. */
class ClosedDoor extends Div {

    ClosedDoor() {
        addClassName("closed-door");
        getElement().setAttribute("role", "status");
        RouterLink kitchen = new RouterLink(getTranslation("breakroom.closed.kitchen"), RoomView.class);
        add(
                new H1(getTranslation("breakroom.closed.title")),
                new Paragraph(getTranslation("breakroom.closed.hint")),
                kitchen);
    }
}
