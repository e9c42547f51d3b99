package app.elevenses.links.ui;

import app.elevenses.breakroom.Rooms;
import app.elevenses.links.LinksAllowed;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Whether the kitchen shows what linked pages say; kept as soon as it is ticked. */
class LinksSection extends Section {

    LinksSection(LinksAllowed allowed, Rooms rooms) {
        addClassName("desk");
        long kitchen = rooms.kitchen().id();
        Paragraph told = new Paragraph();
        told.addClassName("desk-told");
        told.getElement().setAttribute("role", "status");
        Checkbox box = new Checkbox(getTranslation("links.allow.kitchen"), allowed.in(kitchen));
        box.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                allowed.allow(kitchen);
            } else {
                allowed.forbid(kitchen);
            }
            told.setText(getTranslation(ticked.getValue() ? "links.allow.allowed" : "links.allow.forbidden"));
        });
        Paragraph why = new Paragraph(getTranslation("links.allow.hint"));
        why.addClassName("desk-hint");
        add(new H2(getTranslation("links.allow.title")), why, box, told);
    }
}
