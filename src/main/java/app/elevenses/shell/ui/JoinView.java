package app.elevenses.shell.ui;

import app.elevenses.kit.SecretField;
import app.elevenses.people.Arrival;
import app.elevenses.people.Joining;
import app.elevenses.people.Passwords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "join", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/sign-in.css")
class JoinView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Joining joining;
    private final SecretField password = new SecretField(getTranslation("shell.setup.password"));
    private String token = "";
    private String title = "";

    JoinView(Joining joining) {
        this.joining = joining;
        addClassName("door");
    }

    @Override
    public void setParameter(BeforeEvent event, String given) {
        token = given;
        removeAll();
        add(
                new DoorPicture(),
                joining.arriving(given, VaadinRequest.getCurrent().getRemoteAddr())
                        .map(this::welcome)
                        .orElseGet(this::nothing));
    }

    private DoorCard welcome(Arrival arrival) {
        title = getTranslation(arrival.first() ? "shell.join.title" : "shell.join.title-again", arrival.name());
        TextField handle = new TextField(getTranslation("shell.setup.handle"));
        handle.setValue(arrival.handle());
        handle.setReadOnly(true);
        handle.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(getTranslation("shell.setup.password-hint", Passwords.SHORTEST));
        password.setErrorMessage(getTranslation("shell.setup.password-hint", Passwords.SHORTEST));
        password.setMaxLength(Passwords.LONGEST);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setAutofocus(true);
        Button submit = new Button(getTranslation("shell.join.submit"), pressed -> join());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassName("door-submit");
        submit.addClickShortcut(Key.ENTER);
        Div form = new Div(handle, password, submit);
        form.addClassName("door-form");
        return card(arrival.first() ? "shell.join.hint" : "shell.join.hint-again", form);
    }

    /** The same for every link that is good for nothing, so that none of them tells why. */
    private DoorCard nothing() {
        title = getTranslation("shell.not-found.title");
        return card("shell.join.worthless", new Anchor("/login", getTranslation("shell.join.sign-in")));
    }

    private DoorCard card(String hint, Component asked) {
        Paragraph tagline = new Paragraph(getTranslation(hint));
        tagline.addClassName("door-tagline");
        return new DoorCard(new ProductMark(), new H1(title), tagline, asked);
    }

    private void join() {
        password.setInvalid(password.getValue().length() < Passwords.SHORTEST);
        if (!password.isInvalid()) {
            joining.join(token, password.getValue());
            UI.getCurrent().getPage().setLocation("/login?joined");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title);
    }
}
