package app.elevenses.people.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.Profile;
import app.elevenses.people.Staffing;
import app.elevenses.people.StaffingSection;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;

@Route("admin")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/people.css")
@StyleSheet("styles/own.css")
class StaffingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final PersonDesk one;

    StaffingView(Staffing staffing, Directory directory, Profile profile, ObjectProvider<StaffingSection> sections) {
        this.directory = directory;
        ZoneId reader = profile.preferences().zone();
        one = new PersonDesk(staffing, directory, reader);
        addClassName("own");
        RouterLink back = new RouterLink(getTranslation("people.back"), PeopleView.class);
        back.addClassName("back");
        add(
                back,
                new H1(getTranslation("people.staff.title")),
                new WelcomeDesk(staffing, reader),
                one,
                new PremisesDesk(staffing, reader));
        sections.orderedStream().map(StaffingSection::section).forEach(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("handle")
                .flatMap(directory::colleague)
                .ifPresent(colleague -> one.choose(colleague.card()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("people.staff.title"));
    }
}
