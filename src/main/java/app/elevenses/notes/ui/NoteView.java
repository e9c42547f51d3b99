package app.elevenses.notes.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.ReceivedItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One note: for who asked for it from the first day on, for who receives it from the day it is there. */
@Route("notes")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/notes.css")
@StyleSheet("styles/postcard.css")
@StyleSheet("styles/story.css")
class NoteView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient NoteDesk desk;
    private final transient Doorstep doorstep;
    private final transient NoteWords words;
    private final SentNote sent;
    private final ReceivedNote received;
    private final H1 title = new H1();
    private long id;

    NoteView(
            NoteDesk desk, Doorstep doorstep, NoteWords words, SentNote sent, ReceivedNote received, LiveUpdates live) {
        this.desk = desk;
        this.doorstep = doorstep;
        this.words = words;
        this.sent = sent;
        this.received = received;
        addClassNames("notes", "notes-one");
        RouterLink back = new RouterLink(getTranslation("notes.back"), NotesView.class);
        back.addClassName("back");
        add(back, title);
        live.watch(this, NoteChange.TOPIC, this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, Long noteId) {
        id = noteId;
        if (!show()) {
            throw new NotFoundException();
        }
    }

    private void refresh(Set<Long> changed) {
        if (changed.contains(id)) {
            show();
        }
    }

    private boolean show() {
        Optional<NoteItem> mine = desk.find(id);
        Optional<ReceivedItem> forMe = mine.isPresent() ? Optional.empty() : doorstep.receivedOf(id);
        mine.ifPresent(note -> {
            title.setText(words.say("notes.card-title", words.gift(note.gift()), words.names(note.recipients())));
            sent.show(note);
            add(sent);
        });
        forMe.ifPresent(item -> {
            title.setText(words.say("notes.from", item.sender().name()));
            received.show(item);
            add(received);
        });
        return mine.isPresent() || forMe.isPresent();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title.getText());
    }
}
