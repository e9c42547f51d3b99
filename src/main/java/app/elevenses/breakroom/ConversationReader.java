package app.elevenses.breakroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.text.Markdown;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts rows together from five looks at the database, and one for each feature that shows something under them. */
@Component
@Transactional(readOnly = true)
class ConversationReader {

    private final MessageRepository messages;
    private final ReactionRepository reactions;
    private final MentionRepository mentions;
    private final Directory directory;
    private final Pictures pictures;
    private final MessageExtras extras;

    ConversationReader(
            MessageRepository messages,
            ReactionRepository reactions,
            MentionRepository mentions,
            Directory directory,
            Pictures pictures,
            MessageExtras extras) {
        this.messages = messages;
        this.reactions = reactions;
        this.mentions = mentions;
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
    List<MessageItem> these(Collection<Long> ids) {
        return items(messages.rows(ids));
    }

    List<MessageItem> before(long roomId, long id, int most) {
        return items(messages.before(roomId, id, Limit.of(most)));
    }

    private List<MessageItem> items(List<MessageRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(MessageRecord::id).toList();
        Map<Long, List<ReactionRecord>> reacted =
                reactions.reactions(ids).stream().collect(groupingBy(ReactionRecord::messageId));
        Map<Long, Set<Long>> mentioned = mentions.mentions(ids).stream()
                .collect(groupingBy(MentionRecord::messageId, mapping(MentionRecord::personId, toUnmodifiableSet())));
        Map<Long, PersonCard> cards = directory.cards(Stream.of(
                        rows.stream().map(MessageRecord::authorId),
                        reacted.values().stream().flatMap(List::stream).map(ReactionRecord::personId),
                        mentioned.values().stream().flatMap(Set::stream))
                .flatMap(people -> people)
                .collect(Collectors.toSet()));
        Map<Long, PictureCard> shown = pictures.cards(rows.stream()
                .map(MessageRecord::pictureId)
                .filter(Objects::nonNull)
                .toList());
        Map<Long, Map<String, MessageExtra.Shown>> under =
                extras.under(rows.stream().map(MessageRecord::id).toList());
        return rows.stream()
                .map(row -> item(
                        row,
                        reacted.getOrDefault(row.id(), List.of()),
                        mentioned.getOrDefault(row.id(), Set.of()),
                        cards,
                        shown,
                        under.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private static MessageItem item(
            MessageRecord row,
            List<ReactionRecord> reacted,
            Set<Long> mentioned,
            Map<Long, PersonCard> cards,
            Map<Long, PictureCard> shown,
            Map<String, MessageExtra.Shown> extras) {
        return new MessageItem(
                row.id(),
                row.roomId(),
                Objects.requireNonNull(cards.get(row.authorId())),
                row.clientKey(),
                row.text(),
                row.text().isEmpty() ? "" : Markdown.html(row.text(), MentionChips.of(mentioned, cards)),
                picture(row, shown),
                row.saidAt(),
                row.editedAt(),
                byEmoji(reacted, cards),
                mentioned,
                extras);
    }

    private static @Nullable MessagePicture picture(MessageRecord row, Map<Long, PictureCard> shown) {
        PictureCard card = row.pictureId() == null ? null : shown.get(row.pictureId());
        return card == null ? null : new MessagePicture(card, row.pictureAlt());
    }

    private static List<ReactionItem> byEmoji(List<ReactionRecord> reacted, Map<Long, PersonCard> cards) {
        Map<String, List<PersonCard>> people = reacted.stream()
                .collect(groupingBy(
                        ReactionRecord::emoji,
                        LinkedHashMap::new,
                        mapping(reaction -> Objects.requireNonNull(cards.get(reaction.personId())), toList())));
        return people.entrySet().stream()
                .map(each -> new ReactionItem(each.getKey(), each.getValue()))
                .toList();
    }
}
