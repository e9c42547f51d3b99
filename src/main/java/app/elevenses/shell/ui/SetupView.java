package app.elevenses.shell.ui;

import app.elevenses.kit.Languages;
import app.elevenses.kit.SecretField;
import app.elevenses.people.FirstAdministrator;
import app.elevenses.people.Handles;
import app.elevenses.people.NewPerson;
import app.elevenses.people.Passwords;
import app.elevenses.people.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/sign-in.css")
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator firstAdministrator;
    private final TextField code = new TextField(getTranslation("shell.setup.code"));
    private final TextField name = new TextField(getTranslation("shell.setup.name"));
    private final TextField handle = new TextField(getTranslation("shell.setup.handle"));
    private final SecretField password = new SecretField(getTranslation("shell.setup.password"));

    SetupView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("door");
        shapeFields();
        Button submit = new Button(getTranslation("shell.setup.submit"), pressed -> setUp());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassName("door-submit");
        Div form = new Div(code, name, handle, password, submit);
        form.addClassName("door-form");
        Paragraph hint = new Paragraph(getTranslation("shell.setup.hint"));
        hint.addClassName("door-tagline");
        add(
                new DoorPicture(),
                new DoorCard(new ProductMark(), new H1(getTranslation("shell.setup.title")), hint, form));
    }

    private void shapeFields() {
        code.setHelperText(getTranslation("shell.setup.code-hint"));
        code.setMaxLength(40);
        code.setAutocomplete(Autocomplete.OFF);
        name.setMaxLength(120);
        name.setAutocomplete(Autocomplete.NAME);
        handle.setHelperText(getTranslation("shell.setup.handle-hint"));
        handle.setPattern(Handles.PATTERN);
        handle.setMaxLength(30);
        handle.setErrorMessage(getTranslation("shell.setup.handle-hint"));
        handle.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(getTranslation("shell.setup.password-hint", Passwords.SHORTEST));
        password.setErrorMessage(getTranslation("shell.setup.password-hint", Passwords.SHORTEST));
        password.setMaxLength(Passwords.LONGEST);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        name.setErrorMessage(getTranslation("shell.setup.name-missing"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!firstAdministrator.isMissing()) {
            entering.forwardTo(SignInView.class);
        }
    }

    private void setUp() {
        name.setInvalid(name.getValue().isBlank());
        handle.setInvalid(!handle.getValue().matches(Handles.PATTERN));
        password.setInvalid(password.getValue().length() < Passwords.SHORTEST);
        if (!name.isInvalid() && !handle.isInvalid() && !password.isInvalid()) {
            firstAdministrator.setUp(code.getValue(), administrator());
            UI.getCurrent().getPage().setLocation("/login");
        }
    }

    private NewPerson administrator() {
        return new NewPerson(
                handle.getValue(),
                name.getValue(),
                password.getValue(),
                zone(),
                Languages.closestTo(getLocale()),
                null,
                null,
                Set.of(Role.STAFF, Role.ADMINISTRATOR));
    }

    private static ZoneId zone() {
        @Nullable
        String browser = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return browser == null ? ZoneId.of("UTC") : ZoneId.of(browser);
        } catch (DateTimeException unknown) {
            return ZoneId.of("UTC");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.setup.title"));
    }
}
