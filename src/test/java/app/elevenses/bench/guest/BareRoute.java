package app.elevenses.bench.guest;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the empty screen be opened, while something is measured and never else. */
@Component
@Profile("bench")
class BareRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        RouteConfiguration.forRegistry(starting.getSource().getRouter().getRegistry())
                .setRoute("bare", BareView.class);
    }
}
