package app.elevenses.notes.ui;

import app.elevenses.drafts.DraftKeeper;
import app.elevenses.drafts.Drafts;
import app.elevenses.kit.DayField;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.wall.Occasion;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks that something be mailed: to whom, why, what, in which words and by when, on one page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NoteForm extends Div implements DraftKeeper.Form<Unasked> {

    private final transient NoteDesk desk;
    private final transient NoteWords says;
    private final long me;
    private final PeopleField people;
    private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
    private final GiftField gift;
    private final CardField card = new CardField();
    private final DayField day;
    private final TimingLine timing;
    private final WordsField reason = new WordsField(getTranslation("notes.form.reason"), NoteDraft.LONGEST_REASON);
    private final Paragraph nobodyDecides = new Paragraph(getTranslation("notes.form.nobody-decides"));
    private final Button ask = new Button(getTranslation("notes.form.ask"), pressed -> ask());
    private final DraftKeeper<Unasked> keeper;
    private String key = Unasked.freshKey();

    NoteForm(NoteDesk desk, NoteWords says, Directory directory, Drafts drafts, SignedIn signedIn) {
        this.desk = desk;
        this.says = says;
        me = signedIn.id();
        people = new PeopleField(directory, getTranslation("notes.form.people"), NoteDraft.MOST_RECIPIENTS);
        gift = new GiftField(says);
        timing = new TimingLine(says);
        day = dayField(desk.today());
        addClassName("composer-form");
        build();
        keeper = new DraftKeeper<>(drafts, NoteDesk.DRAFT, Unasked.class, this);
        add(people, occasion, gift, card, day, timing, reason, nobodyDecides, ask, keeper);
        suggest();
        plan();
        keep();
        keeper.bringBack();
    }

    private void keep() {
        Stream.<HasValue<?, ?>>of(people, occasion, gift, day).forEach(keeper::changing);
        keeper.words("words", card.field());
        keeper.words("reason", reason);
    }

    private DayField dayField(LocalDate today) {
        return new DayField(
                getTranslation("notes.form.day"),
                NoteDraft.earliest(today),
                NoteDraft.latest(today),
                new DayField.Sentences(
                        getTranslation("notes.form.day-missing"),
                        getTranslation("notes.refusal.day-passed"),
                        getTranslation("notes.refusal.day-too-far")));
    }

    private void build() {
        people.leaveOut(me);
        people.addValueChangeListener(changed -> address());
        occasion.setLabel(getTranslation("notes.form.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> each.symbol() + " " + says.occasion(each));
        occasion.addClassName("occasions");
        occasion.addValueChangeListener(changed -> suggest());
        gift.addValueChangeListener(changed -> plan());
        day.addValueChangeListener(changed -> plan());
        reason.setHelperText(getTranslation("notes.form.reason-hint"));
        nobodyDecides.addClassName("note-warning");
        nobodyDecides.getElement().setAttribute("role", "status");
        nobodyDecides.setVisible(false);
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
    }

    /** Names somebody to begin with, unless that is whoever asks. */
    void isFor(PersonCard somebody) {
        if (somebody.id() != me) {
            people.setValue(Set.of(somebody));
        }
    }

    private void address() {
        card.to(says.names(List.copyOf(people.getValue())));
        nobodyDecides.setVisible(!people.isEmpty() && !desk.canBeDecided(recipients()));
    }

    private void suggest() {
        Occasion chosen = occasion.getValue();
        card.hint(getTranslation("wall.compose.hint." + (chosen == null ? Occasion.OTHER : chosen).key()));
    }

    /** Says by when somebody has to decide, and what it means if that is late. */
    private void plan() {
        Gift chosen = gift.getValue();
        LocalDate wanted = day.getValue();
        LocalDate today = desk.today();
        card.with(chosen);
        timing.tell(chosen, wanted, today);
    }

    /** Everything stays where it is until the note is kept, so that nothing is lost when it could not be. */
    private void ask() {
        try {
            if (isComplete()) {
                long note = desk.ask(draft());
                keeper.forget();
                UI.getCurrent().navigate(NoteView.class, note);
            }
        } finally {
            ask.setEnabled(true);
        }
    }

    private NoteDraft draft() {
        return new NoteDraft(
                key,
                recipients(),
                occasion.getValue(),
                gift.getValue(),
                card.words(),
                reason.getValue(),
                day.getValue());
    }

    private boolean isComplete() {
        occasion.setErrorMessage(getTranslation("notes.form.occasion-missing"));
        occasion.setInvalid(occasion.isEmpty());
        boolean isForSomebody = people.isFit(
                getTranslation("notes.refusal.nobody"),
                getTranslation("notes.form.too-many", NoteDraft.MOST_RECIPIENTS));
        return isForSomebody & card.isFit() & day.isFit() & reason.isFit() && !occasion.isInvalid();
    }

    private List<Long> recipients() {
        return people.getValue().stream().map(PersonCard::id).toList();
    }

    @Override
    public Unasked written() {
        return new Unasked(
                key,
                recipients(),
                occasion.getValue(),
                gift.getValue(),
                card.words(),
                day.getValue(),
                reason.getValue());
    }

    @Override
    public void goOnWith(Unasked written) {
        key = written.key();
        people.choose(written.people());
        occasion.setValue(written.occasion());
        gift.setValue(written.gift());
        card.field().setValue(written.words());
        day.setValue(written.day());
        reason.setValue(written.reason());
    }

    @Override
    public boolean isBlank() {
        return people.isEmpty()
                && occasion.isEmpty()
                && day.isEmpty()
                && card.words().isBlank()
                && reason.isEmpty();
    }
}
