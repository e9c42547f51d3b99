package app.elevenses.breakroom;

import app.elevenses.kit.Feed;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * What a feature shows under messages. In the browser the element {@code elevenses-message-<name>} draws it, from {@code
 * /modules/message-<name>.js} and with {@code styles/message-<name>.css}; whatever changes is told by {@link
 * MessageExtraChanged}.
 */
public interface MessageExtra {

    String name();

    /** What stands under these messages, in one look, for those under which something does. */
    Map<Long, ? extends Shown> under(Collection<Long> messageIds);

    /** Refuses words that it cannot stand under any more, of a message that is being edited. */
    default void requireFit(long messageId, String words) {}

    /** What readers do there, by names that nobody else uses; the id is the message's. */
    Map<String, Feed.Action> deeds();

    /** What the element says, by keys that nobody else uses. */
    Map<String, String> words(Locale reader);

    /** The same for everybody who may read the message. */
    interface Shown {

        /** As that person is shown it, for the browser. */
        Object to(long readerId);
    }
}
