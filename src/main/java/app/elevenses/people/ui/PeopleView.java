package app.elevenses.people.ui;

import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

@Route("people")
@Menu(title = "people.title", order = 4, icon = "people")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/people.css")
class PeopleView extends Main implements HasDynamicTitle {

    PeopleView(PeopleList list, SignedIn signedIn) {
        addClassName("people");
        Div heading = new Div(new H1(getTranslation("people.title")));
        heading.addClassName("people-heading");
        if (signedIn.has(Role.ADMINISTRATOR)) {
            RouterLink welcome = new RouterLink(getTranslation("people.welcome.title"), StaffingView.class);
            welcome.addClassName("pill");
            heading.add(welcome);
        }
        add(heading, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("people.title"));
    }
}
