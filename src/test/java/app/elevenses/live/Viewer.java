package app.elevenses.live;

import app.elevenses.people.Colleagues.Colleague;
import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Somebody who looks at a screen of their own, in a session of their own that nobody holds. */
final class Viewer {

    final Div screen = new Div();

    private final VaadinSession session;
    private final UI ui;

    Viewer(BrowserlessApplicationContext portal, Colleague somebody) {
        BrowserlessUserContext user = portal.newUser();
        session = user.getSession();
        session.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(somebody.authentication()));
        BrowserlessUIContext window = user.newWindow();
        ui = window.getUI();
        session.unlock();
    }

    void look() {
        locked(any -> ui.add(screen));
    }

    void lookAway() {
        locked(any -> ui.remove(screen));
    }

    void closeTab() {
        locked(any -> {
            ui.close();
            session.removeUI(ui);
        });
    }

    void locked(Consumer<UI> deed) {
        session.lock();
        try {
            deed.accept(ui);
        } finally {
            session.unlock();
        }
    }

    /** Before the portal is closed, which holds every session. */
    void goHome() {
        session.lock();
    }
}
