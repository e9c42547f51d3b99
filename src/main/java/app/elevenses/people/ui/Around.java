package app.elevenses.people.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.SignedIn;
import app.elevenses.people.Whereabouts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Shows nothing, and knows whether this screen is looked at. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-around")
@StyleSheet("styles/presence.css")
@StyleSheet("styles/status.css")
class Around extends Component {

    private final transient Whereabouts whereabouts;
    private final transient Directory directory;
    private final long me;
    private final transient Object screen = new Object();

    Around(Whereabouts whereabouts, Directory directory, SignedIn signedIn) {
        this.whereabouts = whereabouts;
        this.directory = directory;
        me = signedIn.id();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/around.js");
        getElement().callJsFunction("start");
        directory.colleague(me).ifPresent(person -> whereabouts.come(person, screen));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        whereabouts.go(me, screen);
    }

    @ClientCallable
    void look(boolean here) {
        whereabouts.look(me, screen, here);
    }
}
