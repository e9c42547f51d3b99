package app.elevenses.mailroom.ui;

import app.elevenses.places.PostalAddress;
import app.elevenses.places.PostalFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What the quiet pages of the mail room are put together from. */
final class Piece {

    private Piece() {}

    static H1 title(String text) {
        H1 title = new H1(text);
        title.addClassName("parcel-page-title");
        return title;
    }

    static Paragraph text(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("parcel-page-text");
        return paragraph;
    }

    static Div row(Component... pieces) {
        Div row = new Div(pieces);
        row.addClassName("address-buttons");
        return row;
    }

    /** An address as it stands on a label. */
    static Div label(PostalAddress address) {
        Div label = new Div();
        label.addClassName("address-label");
        PostalFormat.label(address).forEach(text -> {
            Div line = new Div(text);
            line.getElement().setAttribute("dir", "auto");
            label.add(line);
        });
        return label;
    }
}
