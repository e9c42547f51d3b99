package app.elevenses.kit;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.JacksonUtils;

/** A password field whose eye says what it does in the reader's language. */
public class SecretField extends PasswordField {

    public SecretField(String label) {
        super(label);
        getElement()
                .setPropertyJson("i18n", JacksonUtils.createObjectNode().put("reveal", getTranslation("kit.reveal")));
    }
}
