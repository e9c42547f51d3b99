package app.elevenses.mailroom.ui;

import app.elevenses.notes.Doorstep;
import app.elevenses.notes.ReceivedItem;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;

/** What came, from whom, with which words, and a line to say thanks in. */
class Received extends Div {

    private final transient Doorstep doorstep;
    private final long parcelId;

    Received(Doorstep doorstep, long parcelId) {
        this.doorstep = doorstep;
        this.parcelId = parcelId;
        addClassName("unwrapped");
        show();
    }

    private void show() {
        ReceivedItem item = doorstep.received().stream()
                .filter(each -> each.parcelId() == parcelId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        Div card = new Div(
                auto("unwrapped-words", item.words()),
                auto("unwrapped-sender", item.sender().name()));
        card.addClassName("unwrapped-card");
        add(Piece.title(getTranslation("mailroom.card.from", item.sender().name())), card);
        if (item.thanks() == null) {
            thank(item);
        } else {
            add(Piece.text(getTranslation("mailroom.card.thanked", item.sender().name())));
            add(auto("unwrapped-thanks", item.thanks()));
        }
    }

    private static Paragraph auto(String style, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }

    private void thank(ReceivedItem item) {
        TextArea line = new TextArea(
                getTranslation("mailroom.card.thanks", item.sender().name()));
        line.setMaxLength(Doorstep.LONGEST_THANKS);
        line.setMinRows(2);
        line.addClassName("unwrapped-line");
        Button send = new Button(getTranslation("mailroom.card.say-thanks"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(pressed -> {
            try {
                line.setErrorMessage(getTranslation("text.refusal.nothing-said"));
                line.setInvalid(PlainText.saysNothing(line.getValue()));
                if (!line.isInvalid()) {
                    doorstep.thank(parcelId, line.getValue());
                    show();
                }
            } finally {
                send.setEnabled(true);
            }
        });
        add(line, Piece.row(send));
    }
}
