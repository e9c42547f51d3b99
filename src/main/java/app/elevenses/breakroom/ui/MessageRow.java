package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.HiddenMessage;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessagePicture;
import app.elevenses.people.Face;
import app.elevenses.people.StatusItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who said it gets their words back as they wrote them, to say them otherwise; {@code me} is the reader where it speaks
 * to them, {@code status} what its writer wants others to know, {@code hidden} why a moderator hid it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageRow(
        long id,
        String key,
        @Nullable String clientKey,
        Face author,
        String html,
        @Nullable String text,
        List<MessagePicture> pictures,
        String at,
        @Nullable String editedAt,
        List<ReactionRow> reactions,
        @Nullable Long me,
        Map<String, Object> extras,
        @Nullable QuoteRow quote,
        @Nullable Long thread,
        int replies,
        boolean pinned,
        boolean deleted,
        boolean mine,
        boolean mayDelete,
        @Nullable StatusItem status,
        @Nullable String hidden,
        boolean mayHide) {

    static MessageRow of(
            MessageItem item, long readerId, boolean mayDeleteAny, boolean mayHide, @Nullable StatusItem status) {
        boolean mine = item.isBy(readerId) && item.isThere();
        HiddenMessage hidden = item.hidden();
        Instant editedAt = item.editedAt();
        return new MessageRow(
                item.id(),
                key(item.id()),
                mine ? item.clientKey() : null,
                Face.of(item.author()),
                hidden != null && item.isBy(readerId) ? hidden.html() : item.html(),
                mine ? item.text() : null,
                item.pictures(),
                item.saidAt().toString(),
                editedAt == null ? null : editedAt.toString(),
                item.reactions().stream()
                        .map(reaction -> ReactionRow.of(reaction, readerId))
                        .toList(),
                item.mentioned().contains(readerId) ? readerId : null,
                extras(item, readerId),
                QuoteRow.of(item.quote()),
                item.threadId(),
                item.replies(),
                item.pinned(),
                item.deleted(),
                mine,
                mine || (mayDeleteAny && item.isThere()),
                status,
                hidden == null ? null : hidden.reason(),
                mayHide && !item.deleted());
    }

    private static Map<String, Object> extras(MessageItem item, long readerId) {
        Map<String, Object> shown = new TreeMap<>();
        item.extras().forEach((name, extra) -> shown.put(name, extra.to(readerId)));
        return shown;
    }

    /** Sorts as text the way ids do as numbers. */
    static String key(long id) {
        return "%019d".formatted(id);
    }
}
