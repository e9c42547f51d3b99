package app.elevenses.drafts;

import app.elevenses.people.SignedIn;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells each page whose words it keeps, and what the time is here, before anything is written in it. */
@Component
class DraftOwner implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final Clock clock;

    DraftOwner(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(this::name);
    }

    private void name(IndexHtmlResponse page) {
        signedIn.maybe()
                .ifPresent(me -> page.getDocument()
                        .head()
                        .appendElement("meta")
                        .attr("name", "draft-owner")
                        .attr("content", me.toString())
                        .attr("data-now", Long.toString(clock.millis())));
    }
}
