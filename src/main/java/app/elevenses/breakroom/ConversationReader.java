package app.elevenses.breakroom;

import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts rows together from at most nine looks at the database, and one for each feature that shows something under them. */
@Component
@Transactional(readOnly = true)
class ConversationReader {

    private final MessageRepository messages;
    private final ReactionRepository reactions;
    private final MentionRepository mentions;
    private final MessagePinRepository pins;
    private final Directory directory;
    private final Pictures pictures;
    private final MessageExtras extras;

    ConversationReader(
            MessageRepository messages,
            ReactionRepository reactions,
            MentionRepository mentions,
            MessagePinRepository pins,
            Directory directory,
            Pictures pictures,
            MessageExtras extras) {
        this.messages = messages;
        this.reactions = reactions;
        this.mentions = mentions;
        this.pins = pins;
        this.directory = directory;
        this.pictures = pictures;
        this.extras = extras;
    }

    /** In a transaction of its own: what everybody reads holds nothing that only somebody's transaction sees. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    List<MessageItem> newest(long roomId, int most) {
        return items(messages.newest(roomId, Limit.of(most)));
    }

    /** In a transaction of its own, as above. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    List<MessageItem> committed(Collection<Long> ids) {
        return items(messages.rows(ids));
    }

    /** As they are within the transaction of whoever asks. */
    List<MessageItem> these(Collection<Long> ids) {
        return items(messages.rows(ids));
    }

    List<MessageItem> before(long roomId, long id, int most) {
        return items(messages.before(roomId, id, Limit.of(most)));
    }

    /** What was said in a thread, without the message it begins with. */
    List<MessageItem> replies(long threadId, long beforeId, int most) {
        return items(messages.replies(threadId, beforeId, Limit.of(most)));
    }

    private List<MessageItem> items(List<MessageRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        MessageParts parts = parts(rows);
        Map<Long, PersonCard> cards =
                directory.cards(Stream.concat(rows.stream().map(MessageRecord::authorId), parts.people())
                        .collect(Collectors.toSet()));
        Map<Long, PictureCard> shown = pictures.cards(parts.pictureIds());
        return rows.stream().map(row -> parts.item(row, cards, shown)).toList();
    }

    private MessageParts parts(List<MessageRecord> rows) {
        List<Long> ids = rows.stream().map(MessageRecord::id).toList();
        List<Long> answered = rows.stream()
                .map(MessageRecord::replyToId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return MessageParts.of(
                reactions.reactions(ids),
                mentions.mentions(ids),
                messages.pictures(ids),
                answered.isEmpty() ? List.of() : messages.quotes(answered),
                messages.threads(ids),
                pins.pinned(ids),
                extras.under(ids));
    }
}
