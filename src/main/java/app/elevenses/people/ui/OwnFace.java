package app.elevenses.people.ui;

import app.elevenses.images.PictureField;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Profile;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;

/** One's name and the picture beside it. */
class OwnFace extends Desk {

    private final transient Profile profile;
    private final transient Directory directory;
    private final long me;
    private final PictureField picture;
    private final BigFace face;
    private final Button none;
    private final Button wear;

    OwnFace(Profile profile, Directory directory, Pictures pictures, SignedIn signedIn) {
        super("people.own.face", "people.own.face-hint");
        this.profile = profile;
        this.directory = directory;
        me = signedIn.id();
        picture = new PictureField(pictures, me, this);
        picture.needNotBeDescribed();
        face = new BigFace(card());
        none = new Button(getTranslation("people.own.picture-none"), pressed -> wearNone());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        none.setVisible(card().pictureId() != null);
        wear = new Button(getTranslation("people.own.picture-wear"), pressed -> wear());
        wear.addThemeVariants(ButtonVariant.PRIMARY);
        wear.setVisible(false);
        picture.whenChanged(() -> wear.setVisible(picture.picture().isPresent()));
        Div buttons = inARow(wear, none);
        Div shown = new Div(face, picture);
        shown.addClassName("own-face");
        lay(name(), shown, buttons);
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("people.own.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(120);
        name.setWidthFull();
        name.setValue(profile.name());
        name.addValueChangeListener(changed -> {
            if (changed.isFromClient() && attempt(() -> profile.rename(changed.getValue()), "people.own.name-kept")) {
                face.show(card());
                name.setValue(profile.name());
            }
        });
        return name;
    }

    private void wear() {
        picture.picture().ifPresent(chosen -> {
            if (attempt(() -> profile.wear(chosen.id()), "people.own.picture-kept")) {
                picture.clear();
                wear.setVisible(false);
                show();
            }
        });
    }

    private void wearNone() {
        if (attempt(profile::wearNone, "people.own.picture-gone")) {
            show();
        }
    }

    private void show() {
        face.show(card());
        none.setVisible(card().pictureId() != null);
    }

    private PersonCard card() {
        return Objects.requireNonNull(directory.cards(List.of(me)).get(me));
    }
}
