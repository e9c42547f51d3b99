package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MarkedUnread;
import app.elevenses.breakroom.MessageExtra;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChange;
import app.elevenses.breakroom.Threads;
import app.elevenses.breakroom.Unread;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the feed of a conversation, in which a reader may take part, and keeps it up to date. */
@Component
class MessageFeed {

    private final Conversation conversation;
    private final Threads threads;
    private final Reading reading;
    private final MessageDeeds deeds;
    private final MessageMuting muting;
    private final MessageCare care;
    private final MessageRows rows;
    private final ObjectProvider<MessageExtra> extras;
    private final LiveUpdates live;
    private final Messages messages;

    MessageFeed(
            Conversation conversation,
            Threads threads,
            Reading reading,
            MessageDeeds deeds,
            MessageMuting muting,
            MessageCare care,
            MessageRows rows,
            ObjectProvider<MessageExtra> extras,
            LiveUpdates live,
            Messages messages) {
        this.conversation = conversation;
        this.threads = threads;
        this.reading = reading;
        this.deeds = deeds;
        this.muting = muting;
        this.care = care;
        this.rows = rows;
        this.extras = extras;
        this.live = live;
        this.messages = messages;
    }

    /** Everything that is said in a room, as that person reads it, who may be known to have read so far there. */
    Feed in(RoomCard room, PersonCard reader, Optional<Unread> known) {
        long readUpTo = known.map(Unread::readUpTo).orElseGet(() -> reading.enter(room.id()));
        Feed.Source said = new Feed.Source(
                () -> rows.page(conversation.opening(room.id(), readUpTo)),
                key -> rows.page(conversation.before(room.id(), Long.parseLong(key))));
        Feed feed = feed(room, reader, said, MessageItem::inRoom);
        feed.readUpTo(readUpTo, reading.waiting(room.id(), readUpTo));
        feed.readBothWays(new Feed.Ways(
                () -> rows.page(conversation.newest(room.id())),
                key -> rows.page(conversation.after(room.id(), Long.parseLong(key))),
                id -> conversation.around(room.id(), id).map(rows::page)));
        feed.allow("markUnread", (id, detail) -> {
            reading.markUnread(room.id(), id);
            return null;
        });
        live.watch(
                feed,
                MarkedUnread.topicOf(reader.id()),
                id -> id == room.id(),
                marked -> feed.unreadAfter(reading.enter(room.id())));
        return feed;
    }

    /** Everything that was answered to a message, and that message. */
    Feed inThread(RoomCard room, long threadId, PersonCard reader) {
        Feed.Source said = new Feed.Source(
                () -> rows.page(threads.newest(room.id(), threadId)),
                key -> rows.page(threads.before(room.id(), threadId, Long.parseLong(key))));
        return feed(room, reader, said, item -> item.threadOrItself() == threadId);
    }

    private Feed feed(RoomCard room, PersonCard reader, Feed.Source said, Predicate<MessageItem> belongs) {
        Locale locale = UI.getCurrent().getLocale();
        Map<String, String> words = messages.words("breakroom.feed.", locale);
        extras.forEach(extra -> words.putAll(extra.words(locale)));
        Feed feed = new Feed("elevenses-message", said, words, reader.zone());
        feed.newestLast();
        feed.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/modules/message.js"));
        deeds.allow(feed, room);
        muting.allow(feed, room, reader);
        care.allow(feed, room);
        extras.orderedStream().forEach(extra -> show(feed, extra));
        live.watch(feed, RoomChange.topicOf(room.id()), ids -> refresh(feed, room, ids, belongs));
        return feed;
    }

    private static void show(Feed feed, MessageExtra extra) {
        extra.deeds().forEach(feed::allow);
        feed.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            page.addStyleSheet("styles/message-%s.css".formatted(extra.name()));
            page.addJsModule("/modules/message-%s.js".formatted(extra.name()));
        });
    }

    private void refresh(Feed feed, RoomCard room, Set<Long> changed, Predicate<MessageItem> belongs) {
        Set<Long> gone = new HashSet<>(changed);
        List<MessageItem> there = conversation.these(room.id(), changed);
        there.forEach(item -> gone.remove(item.id()));
        feed.update(rows.of(there.stream().filter(belongs).toList()), gone);
    }
}
