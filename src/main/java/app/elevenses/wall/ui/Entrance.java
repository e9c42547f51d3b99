package app.elevenses.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@PermitAll
class Entrance extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.forwardTo(WallView.class);
    }
}
