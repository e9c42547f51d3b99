package app.elevenses.people.ui;

import app.elevenses.people.Invitation;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A link to hand to somebody, seen this once. */
class InvitationCard extends Div {

    private final String path;
    private final TextField link = new TextField();

    InvitationCard(Invitation invitation, ZoneId reader) {
        path = invitation.path();
        addClassName("invitation");
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(invitation.until().atZone(reader));
        link.setLabel(getTranslation("people.invitation.link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        Button copy = new Button(getTranslation("people.invitation.copy"));
        Clipboard.onClick(copy).writeText(link);
        add(new Paragraph(getTranslation("people.invitation.hand", invitation.name(), until)), link, copy);
    }

    /** As the administrator reaches the portal, so will whoever gets the link. */
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getPage()
                .fetchCurrentURL(here -> link.setValue(here.toString().replaceFirst("(//[^/]+).*", "$1" + path)));
    }
}
