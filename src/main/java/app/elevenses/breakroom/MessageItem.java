package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import app.elevenses.text.PlainText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as a row of the conversation, the same for every reader; {@code html} is safe to show as it is. One that is
 * {@code deleted} says nothing any more, and stands there for the replies it got; one that is {@code hidden} says nothing
 * but why.
 */
public record MessageItem(
        long id,
        long roomId,
        PersonCard author,
        String clientKey,
        String text,
        String html,
        List<MessagePicture> pictures,
        Instant saidAt,
        @Nullable Instant editedAt,
        List<ReactionItem> reactions,
        Set<Long> mentioned,
        @Nullable MessageQuote quote,
        @Nullable Long threadId,
        boolean inRoom,
        int replies,
        boolean pinned,
        boolean deleted,
        @Nullable HiddenMessage hidden,
        Map<String, MessageExtra.Shown> extras) {

    /** The message its thread begins with. */
    public long threadOrItself() {
        return threadId == null ? id : threadId;
    }

    /** Whether it says what it said. */
    public boolean isThere() {
        return !deleted && hidden == null;
    }

    /** Its words on one line, with whoever they speak to by name, cut where it gets longer than that. */
    public String excerpt(int longest) {
        return PlainText.excerpt(html, longest);
    }

    /** Whether they may say it otherwise. */
    public boolean isBy(long personId) {
        return author.id() == personId;
    }
}
