package app.elevenses.links.ui;

import app.elevenses.breakroom.MessageExtra;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.links.LinkCards;
import app.elevenses.links.Links;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class LinksUnderMessages implements MessageExtra {

    private final Links links;
    private final Messages messages;

    LinksUnderMessages(Links links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Map<Long, LinkCards> under(Collection<Long> messageIds) {
        return links.under(messageIds);
    }

    @Override
    public Map<String, Feed.Action> deeds() {
        return Map.of("takeLinkAway", (id, detail) -> {
            takeAway(id, detail.path("preview").asLong(0));
            return null;
        });
    }

    private void takeAway(long messageId, long previewId) {
        links.takeAway(messageId, previewId);
        Locale reader = UI.getCurrent().getLocale();
        Undo.offer(
                messages.getTranslation("links.taken-away", reader),
                messages.getTranslation("kit.undo", reader),
                () -> links.putBack(messageId, previewId));
    }

    @Override
    public Map<String, String> words(Locale reader) {
        return messages.words("links.card.", reader);
    }
}
