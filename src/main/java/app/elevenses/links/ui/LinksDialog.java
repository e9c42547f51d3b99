package app.elevenses.links.ui;

import app.elevenses.kit.Undo;
import app.elevenses.links.LinksAllowed;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a room shows what linked pages say. */
class LinksDialog extends Dialog {

    private final transient LinksAllowed allowed;
    private final long room;

    LinksDialog(LinksAllowed allowed, long room) {
        this.allowed = allowed;
        this.room = room;
        boolean shown = allowed.in(room);
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("links.allow.title"));
        add(new Paragraph(getTranslation("links.allow.hint")));
        Button choose =
                new Button(getTranslation(shown ? "links.allow.stop" : "links.allow.show"), pressed -> choose(!shown));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("links.allow.cancel"), pressed -> close()), choose);
    }

    private void choose(boolean shown) {
        allow(shown);
        close();
        Undo.offer(
                getTranslation(shown ? "links.allow.allowed" : "links.allow.forbidden"),
                getTranslation("kit.undo"),
                () -> allow(!shown));
    }

    private void allow(boolean shown) {
        if (shown) {
            allowed.allow(room);
        } else {
            allowed.forbid(room);
        }
    }
}
