package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageTool;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Feed;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        feed.allow("tools", (id, detail) -> offers(UI.getCurrent().getLocale()));
        feed.allow("open", (id, detail) -> {
            conversation.require(room.id(), id);
            String name = detail.path("tool").asString("");
            conversation.these(room.id(), Set.of(id)).forEach(message -> open(name, message));
            return null;
        });
    }

    private List<Offer> offers(Locale reader) {
        return tools.stream()
                .map(tool -> new Offer(tool.name(), tool.label(reader), tool.isForOwn()))
                .toList();
    }

    private void open(String name, MessageItem message) {
        tools.stream().filter(tool -> tool.name().equals(name)).forEach(tool -> tool.open(message));
    }

    private record Offer(String name, String label, boolean own) {}
}
