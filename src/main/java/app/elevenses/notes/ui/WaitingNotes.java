package app.elevenses.notes.ui;

import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.live.LiveUpdates;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.NotePage;
import app.elevenses.notes.QueueKey;
import app.elevenses.people.Profile;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The queue as a feed: decided with a key, and empty at once where somebody else has decided. */
@SpringComponent
@UIScope
class WaitingNotes {

    private final ApprovalQueue queue;
    private final NoteDesk desk;
    private final NoteWords words;
    private final Messages messages;
    private final LiveUpdates live;
    private final Profile profile;

    WaitingNotes(
            ApprovalQueue queue, NoteDesk desk, NoteWords words, Messages messages, LiveUpdates live, Profile profile) {
        this.queue = queue;
        this.desk = desk;
        this.words = words;
        this.messages = messages;
        this.live = live;
        this.profile = profile;
    }

    Feed feed() {
        Feed feed = new Feed(
                "elevenses-waiting-note",
                new Feed.Source(() -> page(queue.waiting()), key -> page(queue.waitingAfter(QueueKey.parse(key)))),
                messages.words("notes.waiting.", NoteWords.reader()),
                profile.preferences().zone());
        feed.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/modules/waiting-note.js"));
        allow(feed);
        live.watch(feed, NoteChange.TOPIC, ids -> refresh(feed, ids));
        return feed;
    }

    private void allow(Feed feed) {
        feed.allow("approve", (id, detail) -> {
            queue.approve(id);
            offerUndo(feed, "notes.queue.approved", id);
            return null;
        });
        feed.allow("decline", (id, detail) -> {
            queue.decline(id, detail.path("text").asString(""));
            offerUndo(feed, "notes.queue.declined", id);
            return true;
        });
        feed.allow("askBack", (id, detail) -> {
            queue.askBack(id, detail.path("text").asString(""));
            return true;
        });
    }

    private void offerUndo(Feed feed, String done, long id) {
        Undo.offer(feed.getTranslation(done), feed.getTranslation("kit.undo"), () -> queue.takeBack(id));
    }

    private void refresh(Feed feed, Set<Long> changed) {
        List<NoteItem> waiting = queue.these(changed);
        Set<Long> gone = new HashSet<>(changed);
        waiting.forEach(note -> gone.remove(note.id()));
        feed.update(rows(waiting), gone);
    }

    private List<WaitingRow> rows(List<NoteItem> notes) {
        LocalDate today = desk.today();
        return notes.stream().map(note -> WaitingRow.of(note, words, today)).toList();
    }

    private Feed.Page page(NotePage page) {
        return new Feed.Page(rows(page.items()), page.more());
    }
}
