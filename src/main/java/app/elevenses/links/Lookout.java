package app.elevenses.links;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageEdited;
import app.elevenses.breakroom.MessageExtraChanged;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageSaid;
import app.elevenses.people.SignedIn;
import app.elevenses.previews.PreviewFetched;
import app.elevenses.previews.Previews;
import app.elevenses.text.WebLinks;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks, once it is said, whether a message links to anything, and for whoever shows it once there is something. */
@Component
class Lookout {

    private static final int MOST_LINKS = 2;
    private static final int MOST_MESSAGES = 100;

    private final RoomWithPreviewsRepository rooms;
    private final MessageLinkRepository links;
    private final Conversation conversation;
    private final Previews previews;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate afterwards;

    Lookout(
            RoomWithPreviewsRepository rooms,
            MessageLinkRepository links,
            Conversation conversation,
            Previews previews,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.links = links;
        this.conversation = conversation;
        this.previews = previews;
        this.signedIn = signedIn;
        this.events = events;
        afterwards = new TransactionTemplate(transactions);
        afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MessageSaid said) {
        look(said.id(), said.roomId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MessageEdited edited) {
        look(edited.id(), edited.roomId());
    }

    /** What the house says by itself links to nothing. */
    private void look(long messageId, long roomId) {
        if (signedIn.maybe().isPresent() && rooms.existsByRoomId(roomId)) {
            conversation.these(roomId, Set.of(messageId)).forEach(this::read);
        }
    }

    private void read(MessageItem message) {
        List<String> found =
                WebLinks.in(message.text()).stream().limit(MOST_LINKS).toList();
        List<Long> previewIds = previews.ask(found);
        afterwards.executeWithoutResult(itself -> {
            if (keep(message, previewIds)) {
                events.publishEvent(new MessageExtraChanged(message.id(), message.roomId()));
            }
        });
    }

    private boolean keep(MessageItem message, List<Long> previewIds) {
        int changed = links.keepOnly(message.id(), previewIds.isEmpty() ? Set.of(0L) : previewIds);
        for (int place = 0; place < previewIds.size(); place++) {
            changed += links.add(message.id(), previewIds.get(place), message.roomId(), place);
        }
        return changed > 0;
    }

    @EventListener
    void on(PreviewFetched fetched) {
        links.showing(Set.of(fetched.id()), Limit.of(MOST_MESSAGES))
                .forEach(link -> events.publishEvent(new MessageExtraChanged(link.messageId(), link.roomId())));
    }
}
