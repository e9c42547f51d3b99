package app.elevenses.wall.ui;

import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import app.elevenses.wall.Answers;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.Wall;
import app.elevenses.wall.WallChange;
import app.elevenses.wall.WallKey;
import app.elevenses.wall.WallPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes feeds of celebrations that a reader may answer, and keeps them up to date. */
@SpringComponent
@UIScope
class CelebrationFeed {

    private final Wall wall;
    private final Answers answers;
    private final Celebrating celebrating;
    private final LiveUpdates live;
    private final Messages messages;
    private final Profile profile;
    private final SignedIn signedIn;

    CelebrationFeed(
            Wall wall,
            Answers answers,
            Celebrating celebrating,
            LiveUpdates live,
            Messages messages,
            Profile profile,
            SignedIn signedIn) {
        this.wall = wall;
        this.answers = answers;
        this.celebrating = celebrating;
        this.live = live;
        this.messages = messages;
        this.profile = profile;
        this.signedIn = signedIn;
    }

    /** Everything on the wall. */
    Feed everything() {
        return feed(new Feed.Source(() -> page(wall.newest()), key -> page(wall.before(WallKey.parse(key)))), null);
    }

    /** One celebration alone. */
    Feed only(CelebrationItem item) {
        Feed.Page alone = new Feed.Page(rows(List.of(item)), false);
        return feed(new Feed.Source(() -> alone, key -> new Feed.Page(List.of(), false)), item.id());
    }

    private Feed feed(Feed.Source source, @Nullable Long onlyId) {
        Feed feed = new Feed(
                "elevenses-celebration",
                source,
                words(onlyId != null),
                profile.preferences().zone());
        feed.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/modules/celebration.js"));
        allow(feed);
        if (onlyId == null) {
            feed.rememberPlaceAs("wall");
        }
        live.watch(feed, WallChange.TOPIC, ids -> refresh(feed, ids, onlyId));
        return feed;
    }

    /** A page of one celebration that goes says so, and not that the wall is empty. */
    private Map<String, String> words(boolean one) {
        Locale reader = UI.getCurrent().getLocale();
        Map<String, String> words = new HashMap<>(messages.words("wall.feed.", reader));
        if (one) {
            words.put("empty", messages.getTranslation("wall.refusal.gone", reader));
            words.put("empty-hint", "");
        }
        return words;
    }

    private void allow(Feed feed) {
        feed.allow("cheer", (id, detail) -> {
            answers.cheer(id);
            return null;
        });
        feed.allow("takeBackCheer", (id, detail) -> {
            answers.takeBackCheer(id);
            return null;
        });
        feed.allow("comment", (id, detail) -> answers.comment(id, draft(detail)));
        feed.allow("comments", (id, detail) -> CommentRow.of(answers.comments(id)));
        feed.allow("takeDown", (id, detail) -> {
            celebrating.takeDown(id);
            Undo.offer(
                    feed.getTranslation("wall.taken-down"),
                    feed.getTranslation("kit.undo"),
                    () -> celebrating.putBack(id));
            return null;
        });
    }

    private static CommentDraft draft(JsonNode detail) {
        return new CommentDraft(
                detail.path("key").asString(""), detail.path("text").asString(""));
    }

    private void refresh(Feed feed, Set<Long> changed, @Nullable Long onlyId) {
        Set<Long> asked = new HashSet<>(changed);
        if (onlyId != null) {
            asked.retainAll(Set.of(onlyId));
        }
        if (asked.isEmpty()) {
            return;
        }
        List<CelebrationItem> there = wall.these(asked);
        there.forEach(item -> asked.remove(item.id()));
        feed.update(rows(there), asked);
    }

    private Feed.Page page(WallPage page) {
        return new Feed.Page(rows(page.items()), page.more());
    }

    private List<CelebrationRow> rows(List<CelebrationItem> items) {
        long reader = signedIn.id();
        boolean mayTakeDownAny = signedIn.has(Role.ADMINISTRATOR);
        return items.stream()
                .map(item -> CelebrationRow.of(item, occasion(item), names(item), reader, mayTakeDownAny))
                .toList();
    }

    String names(CelebrationItem item) {
        return messages.list(
                item.people().stream().map(PersonCard::name).toList(),
                UI.getCurrent().getLocale());
    }

    private String occasion(CelebrationItem item) {
        return messages.getTranslation(
                "wall.occasion." + item.occasion().key(), UI.getCurrent().getLocale());
    }
}
