package app.elevenses.people.ui;

import app.elevenses.kit.Languages;
import app.elevenses.people.Handles;
import app.elevenses.people.Newcomer;
import app.elevenses.people.Staffing;
import app.elevenses.people.ZoneField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;

/** Welcomes somebody new, and hands out the link by which they come in. */
class WelcomeDesk extends Desk {

    private final transient Staffing staffing;
    private final ZoneId reader;
    private final TextField name = new TextField(getTranslation("people.name"));
    private final TextField handle = new TextField(getTranslation("people.handle"));
    private final EmailField mail = new EmailField(getTranslation("people.mail-address"));
    private final TeamField team;
    private final OfficeField office;
    private final ZoneField zone;
    private final Select<Locale> language = new Select<>();
    private final RolesField roles = new RolesField();
    private final Div handedOut = new Div();

    WelcomeDesk(Staffing staffing, ZoneId reader) {
        super("people.welcome.title", "people.welcome.hint");
        this.staffing = staffing;
        this.reader = reader;
        team = new TeamField(staffing);
        office = new OfficeField(staffing);
        zone = new ZoneField(reader);
        shape();
        Button welcome = new Button(getTranslation("people.welcome.submit"), pressed -> welcome());
        welcome.addThemeVariants(ButtonVariant.PRIMARY);
        handedOut.addClassName("desk-handed-out");
        lay(inARow(name, handle, mail), inARow(team, office, zone, language), roles, welcome, handedOut);
    }

    private void shape() {
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("people.refusal.name", 120));
        name.addValueChangeListener(typed -> suggestHandle());
        handle.setMaxLength(30);
        handle.setRequiredIndicatorVisible(true);
        handle.setHelperText(getTranslation("shell.setup.handle-hint"));
        handle.setErrorMessage(getTranslation("shell.setup.handle-hint"));
        mail.setMaxLength(254);
        mail.setErrorMessage(getTranslation("people.mail-address-unfit"));
        language.setLabel(getTranslation("shell.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(Languages.closestTo(getLocale()));
        office.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                zone.setValue(chosen.getValue().zone());
            }
        });
    }

    private void suggestHandle() {
        if (handle.isEmpty()) {
            handle.setValue(staffing.suggestHandle(name.getValue()));
        }
    }

    private void welcome() {
        name.setInvalid(name.getValue().isBlank());
        handle.setInvalid(!handle.getValue().matches(Handles.PATTERN));
        zone.setInvalid(zone.isEmpty());
        if (name.isInvalid() || handle.isInvalid() || mail.isInvalid() || zone.isInvalid()) {
            return;
        }
        handedOut.removeAll();
        ask(() -> staffing.welcome(newcomer()), "people.welcome.done", name.getValue())
                .ifPresent(invitation -> {
                    handedOut.add(new InvitationCard(invitation, reader));
                    clear();
                });
    }

    private Newcomer newcomer() {
        String address = mail.getValue().strip();
        return new Newcomer(
                handle.getValue(),
                name.getValue(),
                zone.getValue(),
                language.getValue(),
                team.id(),
                office.id(),
                roles.getValue(),
                address.isEmpty() ? null : address);
    }

    private void clear() {
        name.clear();
        handle.clear();
        mail.clear();
        roles.clear();
    }
}
