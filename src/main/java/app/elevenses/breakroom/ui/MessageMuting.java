package app.elevenses.breakroom.ui;

import static java.util.stream.Collectors.joining;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Undo;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Earshot;
import app.elevenses.people.Mutes;
import app.elevenses.people.MutesChanged;
import app.elevenses.people.PersonCard;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a reader mute whoever wrote what a feed shows, and tells the feed whom they muted: it folds what is by them. */
@Component
class MessageMuting {

    private final Conversation conversation;
    private final Mutes mutes;
    private final Earshot earshot;
    private final LiveUpdates live;

    MessageMuting(Conversation conversation, Mutes mutes, Earshot earshot, LiveUpdates live) {
        this.conversation = conversation;
        this.mutes = mutes;
        this.earshot = earshot;
        this.live = live;
    }

    void allow(Feed feed, RoomCard room, PersonCard reader) {
        feed.allow("mute", (id, detail) -> {
            mute(feed, room, id);
            return null;
        });
        feed.allow("unmute", (id, detail) -> {
            writer(room, id).ifPresent(writer -> mutes.unmute(writer.id()));
            return null;
        });
        name(feed, reader);
        live.watch(feed, MutesChanged.topicOf(reader.id()), any -> {
            name(feed, reader);
            feed.redraw();
        });
    }

    private void mute(Feed feed, RoomCard room, long id) {
        writer(room, id).ifPresent(writer -> {
            mutes.mute(writer.id());
            Undo.offer(
                    feed.getTranslation("breakroom.muted", writer.name()),
                    feed.getTranslation("kit.undo"),
                    () -> mutes.unmute(writer.id()));
        });
    }

    private Optional<PersonCard> writer(RoomCard room, long id) {
        return conversation.these(room.id(), Set.of(id)).stream().findFirst().map(MessageItem::author);
    }

    private void name(Feed feed, PersonCard reader) {
        String muted =
                earshot.mutedBy(reader.id()).stream().map(String::valueOf).collect(joining(" "));
        feed.getElement().setAttribute("muted", muted);
    }
}
