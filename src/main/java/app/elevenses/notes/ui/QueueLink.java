package app.elevenses.notes.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteChange;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The way to the queue, for approvers always and for administrators as long as something waits for them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class QueueLink extends Div {

    private final transient ApprovalQueue queue;
    private final boolean approver;
    private final RouterLink link = new RouterLink();

    QueueLink(ApprovalQueue queue, LiveUpdates live, SignedIn signedIn) {
        this.queue = queue;
        approver = signedIn.has(Role.APPROVER);
        link.setRoute(QueueView.class);
        link.addClassName("notes-door");
        add(link);
        setVisible(approver || signedIn.has(Role.ADMINISTRATOR));
        if (isVisible()) {
            live.watch(this, NoteChange.TOPIC, any -> count());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (isVisible()) {
            count();
        }
    }

    private void count() {
        var page = queue.waiting();
        int many = page.items().size();
        link.setText(getTranslation(page.more() ? "notes.queue.link-many" : "notes.queue.link", many));
        link.setVisible(approver || many > 0);
    }
}
