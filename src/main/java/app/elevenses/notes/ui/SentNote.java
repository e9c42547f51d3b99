package app.elevenses.notes.ui;

import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.ParcelItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A note as who asked for it follows it: the card, where each parcel is, what is asked back, and the story. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SentNote extends Div {

    private static final int LONGEST_ANSWER = 500;

    private final transient NoteDesk desk;
    private final transient NoteWords words;
    private final Div card = new Div();
    private final Div answering = new Div();
    private final Paragraph question = new Paragraph();
    private final WordsField answer = new WordsField(getTranslation("notes.answer.label"), LONGEST_ANSWER);
    private final Div calling = new Div();
    private final Button cancel = new Button(getTranslation("notes.cancel.begin"), pressed -> hesitate(true));
    private final Div sure = new Div();
    private final Story story;
    private long id;

    SentNote(NoteDesk desk, NoteWords words, Story story) {
        this.desk = desk;
        this.words = words;
        this.story = story;
        addClassName("sent-note");
        buildAnswering();
        buildCalling();
        add(card, answering, new H2(getTranslation("notes.story.title")), story, calling);
    }

    private void buildAnswering() {
        Button send = new Button(getTranslation("notes.answer.send"), pressed -> answer());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        answering.addClassName("note-question");
        question.getElement().setAttribute("dir", "auto");
        answering.add(question, answer, send);
    }

    private void buildCalling() {
        Button off = new Button(getTranslation("notes.cancel.yes"), pressed -> {
            desk.cancel(id);
            hesitate(false);
        });
        off.addThemeVariants(ButtonVariant.ERROR);
        Button keep = new Button(getTranslation("notes.cancel.no"), pressed -> hesitate(false));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        sure.add(new Span(getTranslation("notes.cancel.sure")), off, keep);
        sure.addClassName("note-sure");
        calling.add(cancel, sure);
        hesitate(false);
    }

    private void hesitate(boolean asking) {
        sure.setVisible(asking);
        cancel.setVisible(!asking);
    }

    private void answer() {
        if (answer.isFit()) {
            desk.answer(id, answer.getValue());
            answer.clear();
        }
    }

    void show(NoteItem note) {
        id = note.id();
        card.removeAll();
        card.add(
                Postcard.saying(note.words()).with(note.gift()).to(words.names(note.recipients())),
                new Marks(words.marks(note)),
                next(note));
        if (note.parcels().size() > 1) {
            card.add(parcels(note));
        }
        note.question().ifPresent(asked -> question.setText(asked.words()));
        answering.setVisible(note.question().isPresent());
        calling.setVisible(note.mayBeCancelled());
        story.tell(note);
    }

    private Paragraph next(NoteItem note) {
        Paragraph next = new Paragraph(words.next(note, desk.today()));
        next.addClassName("note-next");
        next.getElement().setAttribute("role", "status");
        return next;
    }

    private Component parcels(NoteItem note) {
        UnorderedList list = new UnorderedList();
        list.addClassName("note-parcels");
        note.parcels().forEach(parcel -> list.add(parcel(parcel)));
        return list;
    }

    private ListItem parcel(ParcelItem parcel) {
        Span name = new Span(parcel.recipient().name());
        name.getElement().setAttribute("dir", "auto");
        Span state = new Span(words.state(parcel.state()));
        state.addClassNames("mark", NoteWords.tone(parcel.state()));
        ListItem item = new ListItem(name, state);
        if (parcel.country() != null) {
            item.add(new Span(Locale.of("", parcel.country()).getDisplayCountry(NoteWords.reader())));
        }
        return item;
    }
}
