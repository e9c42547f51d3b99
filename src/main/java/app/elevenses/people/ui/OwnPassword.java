package app.elevenses.people.ui;

import app.elevenses.kit.SecretField;
import app.elevenses.people.Passwords;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;

/** A new password, for whoever knows the old one. */
class OwnPassword extends Desk {

    private final transient Profile profile;
    private final SecretField old = new SecretField(getTranslation("people.own.password-old"));
    private final SecretField chosen = new SecretField(getTranslation("people.own.password-new"));

    OwnPassword(Profile profile) {
        super("people.own.password", "people.own.password-hint");
        this.profile = profile;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setMaxLength(200);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setMaxLength(Passwords.LONGEST);
        chosen.setHelperText(getTranslation("shell.setup.password-hint", Passwords.SHORTEST));
        Button change = new Button(getTranslation("people.own.password-change"), pressed -> change());
        lay(inARow(old, chosen), change);
    }

    private void change() {
        if (attempt(() -> profile.choosePassword(old.getValue(), chosen.getValue()), "people.own.password-kept")) {
            old.clear();
            chosen.clear();
        }
    }
}
