package app.elevenses.wall.ui;

import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureField;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.text.PlainText;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationDraft;
import app.elevenses.wall.Occasion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where a celebration is written: a line at first, a card once somebody begins. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CelebrationComposer extends Div {

    private final transient Celebrating celebrating;
    private final Button begin = new Button();
    private final Div form = new Div();
    private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
    private final PeopleField people;
    private final TextArea text = new TextArea();
    private final PictureField picture;
    private final Button post = new Button();
    private String key = freshKey();

    CelebrationComposer(Celebrating celebrating, Directory directory, Pictures pictures, SignedIn signedIn) {
        this.celebrating = celebrating;
        people = new PeopleField(directory, getTranslation("wall.compose.people"), CelebrationDraft.MOST_PEOPLE);
        picture = new PictureField(pictures, signedIn.id(), this);
        addClassName("composer");
        buildLine();
        buildForm();
        add(begin, form);
        collapse();
    }

    private void buildLine() {
        begin.setText(getTranslation("wall.compose.begin"));
        begin.addClassName("composer-line");
        begin.addClickListener(pressed -> expand());
    }

    private void buildForm() {
        form.addClassName("composer-form");
        occasion.setLabel(getTranslation("wall.compose.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> each.symbol() + " " + getTranslation("wall.occasion." + each.key()));
        occasion.addClassName("occasions");
        occasion.addValueChangeListener(chosen -> suggestWords());
        text.setLabel(getTranslation("wall.compose.text"));
        text.setMinRows(3);
        text.setMaxRows(14);
        H2 heading = new H2(getTranslation("wall.compose.title"));
        form.add(heading, occasion, people, text, picture, buttons());
    }

    private Div buttons() {
        post.setText(getTranslation("wall.compose.post"));
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(pressed -> post());
        Button cancel = new Button(getTranslation("wall.compose.cancel"), pressed -> {
            collapse();
            begin.focus();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(post, cancel);
        buttons.addClassName("composer-buttons");
        return buttons;
    }

    private void expand() {
        begin.setVisible(false);
        form.setVisible(true);
        suggestWords();
        occasion.getElement().callJsFunction("focus");
    }

    private void collapse() {
        form.setVisible(false);
        begin.setVisible(true);
    }

    private void suggestWords() {
        Occasion chosen = occasion.getValue();
        String hint = "wall.compose.hint." + (chosen == null ? Occasion.OTHER : chosen).key();
        text.setPlaceholder(getTranslation(hint));
    }

    /** Empties itself only once the celebration is kept, so that nothing is lost when it could not be. */
    private void post() {
        try {
            if (isComplete()) {
                celebrating.celebrate(draft());
                clear();
                collapse();
                begin.focus();
            }
        } finally {
            post.setEnabled(true);
        }
    }

    private boolean isComplete() {
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

    private CelebrationDraft draft() {
        return new CelebrationDraft(
                key,
                occasion.getValue(),
                people.getValue().stream().map(PersonCard::id).toList(),
                text.getValue(),
                picture.picture().map(PictureCard::id).orElse(null),
                picture.alt());
    }

    private void clear() {
        key = freshKey();
        occasion.clear();
        people.clear();
        text.clear();
        picture.clear();
        occasion.setInvalid(false);
        people.setInvalid(false);
        text.setInvalid(false);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
