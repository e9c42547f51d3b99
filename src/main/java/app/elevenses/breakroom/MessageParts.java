package app.elevenses.breakroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.elevenses.images.PictureCard;
import app.elevenses.people.PersonCard;
import app.elevenses.text.Markdown;
import app.elevenses.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What belongs to the messages of a page besides their words, by message, and how one is put together from it. */
record MessageParts(
        Map<Long, List<ReactionRecord>> reactions,
        Map<Long, Set<Long>> mentioned,
        Map<Long, List<PictureRecord>> pictures,
        Map<Long, QuoteRecord> quotes,
        Map<Long, Long> replies,
        Set<Long> pinned,
        Map<Long, Map<String, MessageExtra.Shown>> extras) {

    private static final int LONGEST_EXCERPT = 140;

    static MessageParts of(
            List<ReactionRecord> reactions,
            List<MentionRecord> mentions,
            List<PictureRecord> pictures,
            List<QuoteRecord> quotes,
            List<ThreadRecord> threads,
            List<Long> pinned,
            Map<Long, Map<String, MessageExtra.Shown>> extras) {
        return new MessageParts(
                reactions.stream().collect(groupingBy(ReactionRecord::messageId)),
                mentions.stream()
                        .collect(groupingBy(
                                MentionRecord::messageId, mapping(MentionRecord::personId, toUnmodifiableSet()))),
                pictures.stream().collect(groupingBy(PictureRecord::messageId)),
                quotes.stream().collect(toMap(QuoteRecord::id, quote -> quote)),
                threads.stream().collect(toMap(ThreadRecord::threadId, ThreadRecord::replies)),
                Set.copyOf(pinned),
                extras);
    }

    /** What all of them show. */
    List<Long> pictureIds() {
        return pictures.values().stream()
                .flatMap(List::stream)
                .map(PictureRecord::pictureId)
                .toList();
    }

    /** Everybody who is named besides those who wrote. */
    Stream<Long> people() {
        return Stream.of(
                        reactions.values().stream().flatMap(List::stream).map(ReactionRecord::personId),
                        mentioned.values().stream().flatMap(Set::stream),
                        quotes.values().stream().map(QuoteRecord::authorId))
                .flatMap(people -> people);
    }

    MessageItem item(MessageRecord row, Map<Long, PersonCard> cards, Map<Long, PictureCard> shown) {
        if (row.deleted()) {
            return silent(row, cards, null);
        }
        String reason = row.hiddenBecause();
        return reason == null
                ? there(row, cards, shown)
                : silent(row, cards, new HiddenMessage(reason, html(row.id(), row.text(), cards)));
    }

    private MessageItem there(MessageRecord row, Map<Long, PersonCard> cards, Map<Long, PictureCard> shown) {
        return new MessageItem(
                row.id(),
                row.roomId(),
                Objects.requireNonNull(cards.get(row.authorId())),
                row.clientKey(),
                row.text(),
                row.text().isEmpty() ? "" : html(row.id(), row.text(), cards),
                shownIn(row, shown),
                row.saidAt(),
                row.editedAt(),
                byEmoji(reactions.getOrDefault(row.id(), List.of()), cards),
                spokenTo(row.id()),
                quote(row, cards),
                row.threadId(),
                row.inRoom(),
                repliesTo(row),
                pinned.contains(row.id()),
                false,
                null,
                extras.getOrDefault(row.id(), Map.of()));
    }

    /** In its place, without anything that belonged to it. */
    private MessageItem silent(MessageRecord row, Map<Long, PersonCard> cards, @Nullable HiddenMessage hidden) {
        return new MessageItem(
                row.id(),
                row.roomId(),
                Objects.requireNonNull(cards.get(row.authorId())),
                row.clientKey(),
                "",
                "",
                List.of(),
                row.saidAt(),
                null,
                List.of(),
                Set.of(),
                null,
                row.threadId(),
                row.inRoom(),
                repliesTo(row),
                false,
                row.deleted(),
                hidden,
                Map.of());
    }

    private int repliesTo(MessageRecord row) {
        return Math.toIntExact(replies.getOrDefault(row.id(), 0L));
    }

    private @Nullable MessageQuote quote(MessageRecord row, Map<Long, PersonCard> cards) {
        Long answered = row.replyToId();
        if (answered == null) {
            return null;
        }
        QuoteRecord quote = quotes.get(answered);
        return quote == null
                ? new MessageQuote(answered, null, "")
                : new MessageQuote(
                        answered,
                        cards.get(quote.authorId()),
                        PlainText.excerpt(html(answered, quote.beginning(), cards), LONGEST_EXCERPT));
    }

    private String html(long id, String words, Map<Long, PersonCard> cards) {
        return Markdown.html(words, MentionChips.of(spokenTo(id), cards));
    }

    private Set<Long> spokenTo(long id) {
        return mentioned.getOrDefault(id, Set.of());
    }

    private List<MessagePicture> shownIn(MessageRecord row, Map<Long, PictureCard> shown) {
        return pictures.getOrDefault(row.id(), List.of()).stream()
                .filter(picture -> shown.containsKey(picture.pictureId()))
                .map(picture ->
                        new MessagePicture(Objects.requireNonNull(shown.get(picture.pictureId())), picture.alt()))
                .toList();
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
