package app.elevenses.notes.ui;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

@Route("notes/queue")
@RolesAllowed({"APPROVER", "ADMINISTRATOR"})
@StyleSheet("styles/feed.css")
@StyleSheet("styles/notes.css")
@StyleSheet("styles/postcard.css")
@StyleSheet("styles/queue.css")
class QueueView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient ApprovalQueue queue;
    private final transient SignedIn signedIn;

    QueueView(ApprovalQueue queue, SignedIn signedIn, WaitingNotes waiting) {
        this.queue = queue;
        this.signedIn = signedIn;
        addClassNames("notes", "notes-queue");
        RouterLink back = new RouterLink(getTranslation("notes.back"), NotesView.class);
        back.addClassName("back");
        Paragraph keys = new Paragraph(getTranslation("notes.queue.keys"));
        keys.addClassName("queue-keys");
        add(back, new H1(getTranslation("notes.queue.title")), keys, waiting.feed());
    }

    /** Administrators have a queue only where no approver could decide. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!signedIn.has(Role.APPROVER) && queue.waiting().items().isEmpty()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("notes.queue.title"));
    }
}
