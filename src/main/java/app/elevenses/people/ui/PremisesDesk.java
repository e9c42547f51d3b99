package app.elevenses.people.ui;

import app.elevenses.people.Names;
import app.elevenses.people.OfficeItem;
import app.elevenses.people.Staffing;
import app.elevenses.people.TeamItem;
import app.elevenses.people.ZoneField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;

/** The teams and offices there are. */
class PremisesDesk extends Desk {

    private final transient Staffing staffing;
    private final UnorderedList teams = new UnorderedList();
    private final UnorderedList offices = new UnorderedList();
    private final TextField teamName = new TextField(getTranslation("people.premises.team-name"));
    private final TextField officeName = new TextField(getTranslation("people.premises.office-name"));
    private final ComboBox<String> country = new ComboBox<>(getTranslation("people.premises.country"));
    private final ZoneField zone;

    PremisesDesk(Staffing staffing, ZoneId reader) {
        super("people.premises.title", "people.premises.hint");
        this.staffing = staffing;
        zone = new ZoneField(reader);
        shape();
        Button form = new Button(getTranslation("people.premises.form"), pressed -> form());
        Button open = new Button(getTranslation("people.premises.open"), pressed -> open());
        lay(teams, inARow(teamName, form), offices, inARow(officeName, country, zone, open));
        show();
    }

    private void shape() {
        teams.addClassName("desk-list");
        teams.getElement().setAttribute("aria-label", getTranslation("people.premises.teams"));
        offices.addClassName("desk-list");
        offices.getElement().setAttribute("aria-label", getTranslation("people.premises.offices"));
        teamName.setMaxLength(Names.LONGEST_OF_A_PLACE);
        officeName.setMaxLength(Names.LONGEST_OF_A_PLACE);
        country.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(getLocale()));
        country.setItems(Countries.sortedFor(getLocale()));
        country.setErrorMessage(getTranslation("people.premises.country-missing"));
    }

    private void show() {
        teams.removeAll();
        offices.removeAll();
        staffing.teams().forEach(team -> teams.add(row(team.name(), () -> dissolve(team))));
        staffing.offices().forEach(office -> offices.add(row(office.name(), () -> close(office))));
    }

    private Component row(String name, Runnable remove) {
        Button button = new Button(getTranslation("people.premises.remove"), pressed -> remove.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("people.premises.remove-named", name));
        return new ListItem(new Span(name), button);
    }

    private void form() {
        if (attempt(() -> staffing.formTeam(teamName.getValue()), "people.premises.formed", teamName.getValue())) {
            teamName.clear();
            show();
        }
    }

    private void open() {
        country.setInvalid(country.isEmpty());
        zone.setInvalid(zone.isEmpty());
        if (!country.isInvalid()
                && !zone.isInvalid()
                && attempt(
                        () -> staffing.openOffice(officeName.getValue(), country.getValue(), zone.getValue()),
                        "people.premises.opened",
                        officeName.getValue())) {
            officeName.clear();
            show();
        }
    }

    private void dissolve(TeamItem team) {
        if (attempt(() -> staffing.dissolveTeam(team.id()), "people.premises.removed", team.name())) {
            show();
        }
    }

    private void close(OfficeItem office) {
        if (attempt(() -> staffing.closeOffice(office.id()), "people.premises.removed", office.name())) {
            show();
        }
    }
}
