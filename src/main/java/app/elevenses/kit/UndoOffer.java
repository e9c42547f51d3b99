package app.elevenses.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.notification.Notification;

/** What was done and the way back, for a while that stands still under a pointer and in focus. */
@Tag("elevenses-undo")
class UndoOffer extends Component implements HasComponents {

    private final Notification notice;

    UndoOffer(Notification notice, Component... line) {
        this.notice = notice;
        add(line);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/undo.js");
        getElement().callJsFunction("offer", (double) Undo.OFFERED.toMillis());
    }

    @ClientCallable
    void over() {
        notice.close();
    }
}
