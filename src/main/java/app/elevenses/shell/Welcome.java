package app.elevenses.shell;

import app.elevenses.kit.Languages;
import app.elevenses.kit.Messages;
import app.elevenses.people.ColorScheme;
import app.elevenses.people.Paper;
import app.elevenses.people.Preferences;
import app.elevenses.people.Profile;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Receives everybody in their own language, on their own paper. */
@Component
class Welcome implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final Profile profile;
    private final Messages messages;

    Welcome(SignedIn signedIn, Profile profile, Messages messages) {
        this.signedIn = signedIn;
        this.profile = profile;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(new ContentPolicy());
        starting.getSource().addSessionInitListener(this::receive);
        starting.getSource().addUIInitListener(this::receive);
        starting.getSource().setSystemMessagesProvider(info -> SystemSentences.in(messages, info.getLocale()));
    }

    private void receive(SessionInitEvent arriving) {
        arriving.getSession().setErrorHandler(new Sentences());
    }

    private void receive(UIInitEvent opening) {
        UI ui = opening.getUI();
        Optional<Preferences> chosen = preferences();
        ui.setLocale(Languages.asSpokenBy(
                browser(), chosen.map(Preferences::language).orElseGet(() -> Languages.closestTo(browser()))));
        Paper.lay(ui, chosen.map(Preferences::scheme).orElse(ColorScheme.SYSTEM));
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
        ui.getElement().appendChild(new ConnectionStrip(messages, chosen.isPresent()).getElement());
    }

    /** None for a stranger, nor while the database is away. */
    private Optional<Preferences> preferences() {
        try {
            return signedIn.maybe().map(me -> profile.preferences());
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    private static Locale browser() {
        return VaadinRequest.getCurrent().getLocale();
    }
}
