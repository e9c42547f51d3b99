package app.elevenses.notes.ui;

import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.NotePage;
import app.elevenses.people.Profile;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What somebody has asked for, as cards that tell how far each has come. */
@SpringComponent
@UIScope
class SentNotes {

    private final NoteDesk desk;
    private final NoteWords words;
    private final Messages messages;
    private final LiveUpdates live;
    private final Profile profile;

    SentNotes(NoteDesk desk, NoteWords words, Messages messages, LiveUpdates live, Profile profile) {
        this.desk = desk;
        this.words = words;
        this.messages = messages;
        this.live = live;
        this.profile = profile;
    }

    Feed feed() {
        Feed feed = new Feed(
                "elevenses-note",
                new Feed.Source(() -> page(desk.mine()), key -> page(desk.mineBefore(Long.parseLong(key)))),
                messages.words("notes.feed.", NoteWords.reader()),
                profile.preferences().zone());
        feed.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/modules/note.js"));
        feed.rememberPlaceAs("notes");
        live.watch(feed, NoteChange.TOPIC, ids -> feed.update(rows(desk.these(ids)), Set.of()));
        return feed;
    }

    private List<NoteRow> rows(List<NoteItem> notes) {
        LocalDate today = desk.today();
        return notes.stream().map(note -> NoteRow.of(note, words, today)).toList();
    }

    private Feed.Page page(NotePage page) {
        return new Feed.Page(rows(page.items()), page.more());
    }
}
