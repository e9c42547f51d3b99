package app.elevenses.notes.ui;

import app.elevenses.notes.Gift;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Chooses what is mailed, from pictures that say how long each takes. */
class GiftField extends RadioButtonGroup<Gift> {

    private final transient NoteWords says;

    GiftField(NoteWords says) {
        this.says = says;
        setLabel(getTranslation("notes.form.gift"));
        setItems(Gift.values());
        setItemLabelGenerator(says::gift);
        setRenderer(new ComponentRenderer<>(this::offer));
        addClassName("gifts");
        setValue(Gift.HANDWRITTEN_NOTE);
    }

    private Div offer(Gift gift) {
        Span picture = new Span();
        picture.addClassNames("gift-picture", "gift-" + gift.key());
        picture.getElement().setAttribute("aria-hidden", true);
        Span name = new Span(says.gift(gift));
        name.addClassName("gift-name");
        Span time = new Span(says.say("notes.form.lead", gift.leadDays()));
        time.addClassName("gift-time");
        Div offer = new Div(picture, name, time);
        offer.addClassName("gift");
        return offer;
    }
}
