package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.Hiding;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Feed;
import app.elevenses.people.Moderators;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets moderators hide what a feed shows, and show it again. */
@Component
class MessageCare {

    private final Conversation conversation;
    private final Hiding hiding;
    private final Moderators moderators;
    private final ObjectProvider<HideDialog> dialogs;

    MessageCare(Conversation conversation, Hiding hiding, Moderators moderators, ObjectProvider<HideDialog> dialogs) {
        this.conversation = conversation;
        this.hiding = hiding;
        this.moderators = moderators;
        this.dialogs = dialogs;
    }

    void allow(Feed feed, RoomCard room) {
        feed.allow("hide", (id, detail) -> {
            standing(room, id)
                    .filter(message ->
                            moderators.mayDecideAbout(message.author().id()))
                    .ifPresent(message -> dialogs.getObject().ask(message));
            return null;
        });
        feed.allow("showAgain", (id, detail) -> {
            standing(room, id).ifPresent(message -> hiding.showAgain(message.id()));
            return null;
        });
    }

    private Optional<MessageItem> standing(RoomCard room, long id) {
        return conversation.these(room.id(), Set.of(id)).stream().findFirst();
    }
}
