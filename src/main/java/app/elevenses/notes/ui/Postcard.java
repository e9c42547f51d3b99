package app.elevenses.notes.ui;

import app.elevenses.notes.Gift;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The card as it will be mailed: the words on one side, a stamp and a name on the other. */
class Postcard extends Div {

    private final Div stamp = new Div();
    private final Paragraph to = new Paragraph();
    private String shown = "";

    /** The words are read, or written by whatever field that is. */
    Postcard(Component words) {
        addClassName("postcard");
        words.addClassName("postcard-words");
        words.getElement().setAttribute("dir", "auto");
        stamp.addClassName("postcard-stamp");
        stamp.getElement().setAttribute("aria-hidden", true);
        to.addClassName("postcard-to");
        to.getElement().setAttribute("dir", "auto");
        Div side = new Div(stamp, to);
        side.addClassName("postcard-side");
        add(words, side);
    }

    static Postcard saying(String words) {
        return new Postcard(new Paragraph(words));
    }

    Postcard with(Gift gift) {
        stamp.removeClassName(shown);
        shown = "gift-" + gift.key();
        stamp.addClassName(shown);
        return this;
    }

    Postcard to(String names) {
        to.setText(names);
        return this;
    }
}
