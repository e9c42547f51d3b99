package app.elevenses.shell.ui;

import app.elevenses.people.FirstAdministrator;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/sign-in.css")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator firstAdministrator;
    private final transient SignedIn signedIn;
    private final Paragraph told = new Paragraph();

    SignInView(FirstAdministrator firstAdministrator, SignedIn signedIn) {
        this.firstAdministrator = firstAdministrator;
        this.signedIn = signedIn;
        addClassName("door");
        told.addClassName("door-told");
        told.getElement().setAttribute("role", "alert");
        Paragraph tagline = new Paragraph(getTranslation("shell.tagline"));
        tagline.addClassName("door-tagline");
        add(
                new DoorPicture(),
                new DoorCard(
                        new ProductMark(),
                        new H1(getTranslation("shell.sign-in.title")),
                        tagline,
                        told,
                        new SignInForm()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (firstAdministrator.isMissing()) {
            entering.forwardTo(SetupView.class);
        } else if (signedIn.maybe().isPresent()) {
            entering.forwardTo("wall");
        } else {
            tell(entering.getLocation().getQueryParameters());
        }
    }

    private void tell(QueryParameters asked) {
        asked.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .ifPresentOrElse(
                        seconds -> told.setText(getTranslation("shell.sign-in.wait", Integer.valueOf(seconds))),
                        () -> told.setText(told(asked.getParameters().keySet())));
    }

    private String told(Set<String> asked) {
        if (asked.contains("joined")) {
            return getTranslation("shell.sign-in.joined");
        }
        if (asked.contains("away")) {
            return getTranslation("shell.sign-in.away");
        }
        if (asked.contains("again")) {
            return getTranslation("shell.sign-in.again");
        }
        return asked.contains("error") ? getTranslation("shell.sign-in.refused") : "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.sign-in.title"));
    }
}
