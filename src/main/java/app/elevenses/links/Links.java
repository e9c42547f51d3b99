package app.elevenses.links;

import static java.util.stream.Collectors.groupingBy;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageExtraChanged;
import app.elevenses.previews.PreviewCard;
import app.elevenses.previews.Previews;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands under messages with links in them, and what their writers would rather not have there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Links {

    private final MessageLinkRepository links;
    private final Previews previews;
    private final Conversation conversation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(
            MessageLinkRepository links,
            Previews previews,
            Conversation conversation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.previews = previews;
        this.conversation = conversation;
        this.events = events;
        this.clock = clock;
    }

    /** The cards under these messages, for those that have any; for whoever has asked whether they may read them. */
    @Transactional(readOnly = true)
    public Map<Long, LinkCards> under(Collection<Long> messageIds) {
        Map<Long, List<LinkRecord>> byMessage =
                links.under(messageIds).stream().collect(groupingBy(LinkRecord::messageId));
        Map<Long, PreviewCard> cards = previews.cards(byMessage.values().stream()
                .flatMap(List::stream)
                .map(LinkRecord::previewId)
                .collect(Collectors.toSet()));
        Map<Long, LinkCards> shown = new HashMap<>();
        byMessage.forEach((id, linked) -> {
            List<PreviewCard> there = linked.stream()
                    .map(link -> cards.get(link.previewId()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!there.isEmpty()) {
                shown.put(id, new LinkCards(id, there));
            }
        });
        return shown;
    }

    /** Takes a card away from under one's own message, for everybody. */
    public void takeAway(long messageId, long previewId) {
        LinkRecord link = own(messageId, previewId);
        if (links.takeAway(key(link), clock.instant().truncatedTo(ChronoUnit.MICROS)) > 0) {
            events.publishEvent(new MessageExtraChanged(messageId, link.roomId()));
        }
    }

    public void putBack(long messageId, long previewId) {
        LinkRecord link = own(messageId, previewId);
        if (links.putBack(key(link)) > 0) {
            events.publishEvent(new MessageExtraChanged(messageId, link.roomId()));
        }
    }

    private LinkRecord own(long messageId, long previewId) {
        return links.find(new MessageLink.Key(messageId, previewId))
                .filter(link -> conversation.isMine(messageId))
                .orElseThrow(PreviewGone::new);
    }

    private static MessageLink.Key key(LinkRecord link) {
        return new MessageLink.Key(link.messageId(), link.previewId());
    }
}
