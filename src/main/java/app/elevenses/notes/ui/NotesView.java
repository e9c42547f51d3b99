package app.elevenses.notes.ui;

import app.elevenses.notes.MailRoomPages;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

@Route("notes")
@Menu(title = "notes.title", order = 3, icon = "envelope")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/notes.css")
@StyleSheet("styles/postcard.css")
class NotesView extends Main implements HasDynamicTitle {

    NotesView(SentNotes sent, ForMe forMe, QueueLink queue, ObjectProvider<MailRoomPages> pages, SignedIn signedIn) {
        addClassName("notes");
        Nav doors = new Nav(queue);
        doors.addClassName("notes-doors");
        doors.getElement().setAttribute("aria-label", getTranslation("notes.doors"));
        if (signedIn.has(Role.MAIL_ROOM)) {
            pages.ifAvailable(mailRoom -> doors.add(door(mailRoom.mailRoom())));
        }
        doors.setVisible(queue.isVisible() || doors.getComponentCount() > 1);
        RouterLink ask = new RouterLink(getTranslation("notes.ask"), AskView.class);
        ask.addClassName("notes-ask");
        H1 title = new H1(getTranslation("notes.title"));
        Header header = new Header(title, doors);
        header.addClassName("notes-header");
        add(header, ask, forMe, new H2(getTranslation("notes.mine.title")), sent.feed());
    }

    private Anchor door(String address) {
        Anchor door = new Anchor(address, getTranslation("notes.mail-room"));
        door.addClassName("notes-door");
        door.getElement().setAttribute("router-link", true);
        return door;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("notes.title"));
    }
}
