package app.elevenses.wall.ui;

import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureField;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.text.PlainText;
import app.elevenses.wall.CelebrationDraft;
import app.elevenses.wall.Occasion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** The fields of a celebration that somebody is writing. */
class CelebrationForm extends Div {

    final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
    final PeopleField people;
    final TextArea text = new TextArea();
    final PictureField picture;

    /** Pastes anywhere inside {@code pasteArea} count as meant for the picture. */
    CelebrationForm(Directory directory, Pictures pictures, long ownerId, Component pasteArea) {
        people = new PeopleField(directory, getTranslation("wall.compose.people"), CelebrationDraft.MOST_PEOPLE);
        picture = new PictureField(pictures, ownerId, pasteArea);
        addClassName("composer-form");
        occasion.setLabel(getTranslation("wall.compose.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> each.symbol() + " " + getTranslation("wall.occasion." + each.key()));
        occasion.addClassName("occasions");
        occasion.addValueChangeListener(chosen -> suggestWords());
        text.setLabel(getTranslation("wall.compose.text"));
        text.setMinRows(3);
        text.setMaxRows(14);
        suggestWords();
        add(new H2(getTranslation("wall.compose.title")), occasion, people, text, picture);
    }

    private void suggestWords() {
        Occasion chosen = occasion.getValue();
        String hint = "wall.compose.hint." + (chosen == null ? Occasion.OTHER : chosen).key();
        text.setPlaceholder(getTranslation(hint));
    }

    /** Says beside each field what is missing there. */
    boolean isComplete() {
        occasion.setErrorMessage(getTranslation("wall.compose.occasion-missing"));
        occasion.setInvalid(occasion.isEmpty());
        boolean nothing = PlainText.saysNothing(text.getValue());
        boolean tooMuch = PlainText.length(PlainText.tidy(text.getValue())) > CelebrationDraft.LONGEST_TEXT;
        text.setErrorMessage(
                nothing
                        ? getTranslation("text.refusal.nothing-said")
                        : getTranslation("text.refusal.too-many-words", CelebrationDraft.LONGEST_TEXT));
        text.setInvalid(nothing || tooMuch);
        return isAboutSomebody() & picture.isFit() && !occasion.isInvalid() && !text.isInvalid();
    }

    private boolean isAboutSomebody() {
        return people.isFit(
                getTranslation("wall.refusal.nobody"),
                getTranslation("wall.refusal.too-many-people", CelebrationDraft.MOST_PEOPLE));
    }

    CelebrationDraft draft(String key) {
        Unfinished written = written(key);
        return new CelebrationDraft(
                key, occasion.getValue(), written.people(), written.text(), written.picture(), written.alt());
    }

    Unfinished written(String key) {
        return new Unfinished(
                key,
                occasion.getValue(),
                people.getValue().stream().map(PersonCard::id).toList(),
                text.getValue(),
                pictureId().orElse(null),
                picture.alt());
    }

    /** Whoever and whatever is gone since is left out. */
    void goOnWith(Unfinished written) {
        occasion.setValue(written.occasion());
        people.choose(written.people());
        text.setValue(written.text());
        picture.goOnWith(written.picture(), written.alt());
    }

    boolean isBlank() {
        return occasion.isEmpty()
                && people.isEmpty()
                && text.getValue().isBlank()
                && picture.picture().isEmpty();
    }

    Optional<Long> pictureId() {
        return picture.picture().map(PictureCard::id);
    }

    void clear() {
        occasion.clear();
        people.clear();
        text.clear();
        picture.clear();
        occasion.setInvalid(false);
        people.setInvalid(false);
        text.setInvalid(false);
    }
}
