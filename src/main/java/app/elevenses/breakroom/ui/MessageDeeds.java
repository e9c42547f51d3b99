package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Seeing;
import app.elevenses.breakroom.Talking;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Refusal;
import app.elevenses.kit.Undo;
import app.elevenses.people.TooFast;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Lets a reader take part in the conversation that a feed shows. */
@Component
class MessageDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(MessageDeeds.class);

    private final Conversation conversation;
    private final Talking talking;
    private final Reactions reactions;
    private final Seeing seeing;
    private final Reading reading;
    private final MessageKeeping keeping;
    private final MessageTools tools;
    private final MessageRows rows;

    MessageDeeds(
            Conversation conversation,
            Talking talking,
            Reactions reactions,
            Seeing seeing,
            Reading reading,
            MessageKeeping keeping,
            MessageTools tools,
            MessageRows rows) {
        this.conversation = conversation;
        this.talking = talking;
        this.reactions = reactions;
        this.seeing = seeing;
        this.reading = reading;
        this.keeping = keeping;
        this.tools = tools;
        this.rows = rows;
    }

    void allow(Feed feed, RoomCard room) {
        keeping.allow(feed);
        tools.allow(feed, room);
        feed.allow("say", (id, detail) -> answer(feed, room, () -> talking.say(room.id(), draft(detail))));
        feed.allow(
                "edit",
                (id, detail) -> answer(feed, room, () -> {
                    conversation.require(room.id(), id);
                    talking.edit(id, words(detail), editedAt(detail));
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
        feed.allow("seeMentions", (id, detail) -> {
            seeing.seeMentions(
                    room.id(),
                    detail.path("ids").valueStream().map(JsonNode::asLong).collect(Collectors.toSet()));
            return null;
        });
        feed.allow("read", (id, detail) -> {
            reading.readUpTo(room.id(), id);
            return null;
        });
    }

    /** The row it became, or the sentence by which it was refused, and in how many milliseconds it goes on; nothing when it is to be tried again. */
    private @Nullable Object answer(Feed feed, RoomCard room, Supplier<Long> deed) {
        try {
            return rows.of(conversation.these(room.id(), Set.of(deed.get())));
        } catch (TooFast wait) {
            return Map.of("refused", feed.getTranslation(wait.key(), wait.details()), "wait", wait.waitMillis());
        } catch (Refusal refusal) {
            return Map.of("refused", feed.getTranslation(refusal.key(), refusal.details()));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A message could not be kept yet: {}", away.toString());
            return null;
        }
    }

    private static MessageDraft draft(JsonNode detail) {
        JsonNode answered = detail.path("replyTo");
        return new MessageDraft(
                detail.path("key").asString(""),
                words(detail),
                detail.path("pictures").valueStream().map(MessageDeeds::picture).toList(),
                answered.isNumber() ? answered.asLong() : null,
                detail.path("inRoom").asBoolean(true));
    }

    /** What is no time at all is taken for never. */
    private static @Nullable Instant editedAt(JsonNode detail) {
        try {
            JsonNode known = detail.path("editedAt");
            return known.isString() ? Instant.parse(known.asString()) : null;
        } catch (DateTimeParseException misshapen) {
            return null;
        }
    }

    private static PictureDraft picture(JsonNode chosen) {
        return new PictureDraft(chosen.path("id").asLong(0), chosen.path("alt").asString(""));
    }

    private static String words(JsonNode detail) {
        return detail.path("text").asString("");
    }
}
