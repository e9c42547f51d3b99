package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessagePage;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChange;
import app.elevenses.breakroom.Talking;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import app.elevenses.kit.Undo;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Makes the feed of a room's conversation, in which a reader may take part, and keeps it up to date. */
@SpringComponent
@UIScope
class MessageFeed {

    private static final Logger LOG = LoggerFactory.getLogger(MessageFeed.class);

    private final Conversation conversation;
    private final Talking talking;
    private final Reactions reactions;
    private final LiveUpdates live;
    private final Messages messages;
    private final SignedIn signedIn;

    MessageFeed(
            Conversation conversation,
            Talking talking,
            Reactions reactions,
            LiveUpdates live,
            Messages messages,
            SignedIn signedIn) {
        this.conversation = conversation;
        this.talking = talking;
        this.reactions = reactions;
        this.live = live;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    /** Everything that is said in a room, as that person reads it. */
    Feed in(RoomCard room, PersonCard reader) {
        Map<String, String> words =
                messages.words("breakroom.feed.", UI.getCurrent().getLocale());
        Feed feed = new Feed("elevenses-message", said(room), words, reader.zone());
        feed.newestLast();
        feed.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/modules/message.js"));
        allow(feed, room);
        live.watch(feed, RoomChange.topicOf(room.id()), ids -> refresh(feed, room, ids));
        return feed;
    }

    private Feed.Source said(RoomCard room) {
        return new Feed.Source(
                () -> page(conversation.newest(room.id())),
                key -> page(conversation.before(room.id(), Long.parseLong(key))));
    }

    private void allow(Feed feed, RoomCard room) {
        feed.allow("say", (id, detail) -> answer(feed, room, () -> talking.say(room.id(), draft(detail))));
        feed.allow(
                "edit",
                (id, detail) -> answer(feed, room, () -> {
                    conversation.require(room.id(), id);
                    talking.edit(id, words(detail));
                    return id;
                }));
        feed.allow("delete", (id, detail) -> {
            conversation.require(room.id(), id);
            talking.delete(id);
            Undo.offer(
                    feed.getTranslation("breakroom.deleted"),
                    feed.getTranslation("kit.undo"),
                    () -> talking.putBack(id));
            return null;
        });
        feed.allow("react", (id, detail) -> {
            conversation.require(room.id(), id);
            reactions.react(id, detail.path("emoji").asString(""));
            return null;
        });
        feed.allow("takeBackReaction", (id, detail) -> {
            conversation.require(room.id(), id);
            reactions.takeBack(id, detail.path("emoji").asString(""));
            return null;
        });
    }

    /** The row it became, or the sentence by which it was refused; nothing when it is to be tried again. */
    private @Nullable Object answer(Feed feed, RoomCard room, Supplier<Long> deed) {
        try {
            return rows(conversation.these(room.id(), Set.of(deed.get())));
        } catch (Refusal refusal) {
            return Map.of("refused", feed.getTranslation(refusal.key(), refusal.details()));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A message could not be kept yet: {}", away.toString());
            return null;
        }
    }

    private static MessageDraft draft(JsonNode detail) {
        JsonNode picture = detail.path("pictureId");
        return new MessageDraft(
                detail.path("key").asString(""),
                words(detail),
                picture.isNumber() ? picture.asLong() : null,
                detail.path("alt").asString(""));
    }

    private static String words(JsonNode detail) {
        return detail.path("text").asString("");
    }

    private void refresh(Feed feed, RoomCard room, Set<Long> changed) {
        Set<Long> gone = new HashSet<>(changed);
        List<MessageItem> there = conversation.these(room.id(), changed);
        there.forEach(item -> gone.remove(item.id()));
        feed.update(rows(there), gone);
    }

    private Feed.Page page(MessagePage page) {
        return new Feed.Page(rows(page.items()), page.more());
    }

    private List<MessageRow> rows(List<MessageItem> items) {
        long reader = signedIn.id();
        boolean mayDeleteAny = signedIn.has(Role.ADMINISTRATOR);
        return items.stream()
                .map(item -> MessageRow.of(item, reader, mayDeleteAny))
                .toList();
    }
}
