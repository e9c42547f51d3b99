package app.elevenses.people.ui;

import app.elevenses.people.Profile;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import jakarta.validation.ConstraintViolationException;

/** Where the portal writes to. */
class OwnMail extends Desk {

    private final transient Profile profile;
    private final EmailField address;

    OwnMail(Profile profile) {
        super("people.own.mail", "people.own.mail-hint");
        this.profile = profile;
        address = new EmailField(getTranslation("people.mail-address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setMaxLength(254);
        address.setWidthFull();
        address.setErrorMessage(getTranslation("people.mail-address-unfit"));
        address.setValue(profile.mailAddress().orElse(""));
        address.addValueChangeListener(changed -> keep());
        lay(address);
    }

    private void keep() {
        String chosen = address.getValue().strip();
        try {
            if (address.isInvalid()) {
                tellNothing();
            } else if (chosen.isEmpty()) {
                attempt(() -> profile.receiveMailAt(null), "people.own.mail-none");
            } else {
                attempt(() -> profile.receiveMailAt(chosen), "people.own.mail-kept");
            }
        } catch (ConstraintViolationException unfit) {
            address.setInvalid(true);
            tellNothing();
        }
    }
}
