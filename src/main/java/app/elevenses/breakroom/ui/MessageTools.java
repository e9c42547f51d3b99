package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageTool;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Feed;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a reader do with the messages of a feed what features offer, and tells the feed what that is. */
@Component
class MessageTools {

    private final Conversation conversation;
    private final List<MessageTool> tools;

    MessageTools(Conversation conversation, List<MessageTool> tools) {
        this.conversation = conversation;
        this.tools = tools;
    }

    void allow(Feed feed, RoomCard room) {
        feed.allow(
                "tools",
                (id, detail) -> tools.stream()
                        .map(tool ->
                                new Offer(tool.deed(), tool.name(UI.getCurrent().getLocale())))
                        .toList());
        tools.forEach(tool -> feed.allow(tool.deed(), (id, detail) -> {
            conversation.require(room.id(), id);
            tool.open(room, id);
            return null;
        }));
    }

    private record Offer(String deed, String name) {}
}
