package app.elevenses.shell;

import app.elevenses.people.FirstAdministrator;
import app.elevenses.people.SetupCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the portal is, and the code for whoever comes first. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger("elevenses");

    private final FirstAdministrator firstAdministrator;
    private final SetupCode code;
    private final Environment settings;

    Announcement(FirstAdministrator firstAdministrator, SetupCode code, Environment settings) {
        this.firstAdministrator = firstAdministrator;
        this.code = code;
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce(ApplicationReadyEvent ready) {
        String port = settings.getProperty("local.server.port", "8080");
        LOG.info("Elevenses is open at http://localhost:{}/", port);
        if (firstAdministrator.isMissing()) {
            LOG.info(
                    "Nobody is here yet. Set it up at http://localhost:{}/setup with the one-time code {}",
                    port,
                    code.spelled());
        }
    }
}
