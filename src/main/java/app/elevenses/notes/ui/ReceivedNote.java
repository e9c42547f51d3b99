package app.elevenses.notes.ui;

import app.elevenses.notes.Doorstep;
import app.elevenses.notes.ReceivedItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A note as who has received it reads it, and thanks for it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReceivedNote extends Div {

    private final transient Doorstep doorstep;
    private final transient NoteWords words;
    private final Div card = new Div();
    private final Div thanking = new Div();
    private final WordsField thanks = new WordsField(getTranslation("notes.thank.label"), Doorstep.LONGEST_THANKS);
    private final Paragraph thanked = new Paragraph();
    private long parcelId;

    ReceivedNote(Doorstep doorstep, NoteWords words) {
        this.doorstep = doorstep;
        this.words = words;
        addClassName("received-note");
        Button send = new Button(getTranslation("notes.thank.send"), pressed -> thank());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        thanking.addClassName("note-question");
        thanking.add(thanks, send);
        thanked.addClassName("note-thanks");
        thanked.getElement().setAttribute("dir", "auto");
        add(card, thanked, thanking);
    }

    private void thank() {
        if (thanks.isFit()) {
            doorstep.thank(parcelId, thanks.getValue());
            thanks.clear();
        }
    }

    void show(ReceivedItem item) {
        parcelId = item.parcelId();
        card.removeAll();
        Paragraph what = new Paragraph(words.gift(item.gift()) + " · " + words.occasion(item.occasion()));
        what.addClassName("note-next");
        card.add(
                Postcard.saying(item.words())
                        .with(item.gift())
                        .to(item.recipient().name()),
                what);
        String said = item.thanks();
        thanked.setText(said == null ? "" : getTranslation("notes.thank.said", said));
        thanked.setVisible(said != null);
        thanking.setVisible(said == null);
    }
}
