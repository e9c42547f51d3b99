package app.elevenses.breakroom;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what features show under messages, and asks them about the words above. */
@Component
class MessageExtras {

    private final ObjectProvider<MessageExtra> extras;

    MessageExtras(ObjectProvider<MessageExtra> extras) {
        this.extras = extras;
    }

    /** For each message what is under it, by the names of the features. */
    Map<Long, Map<String, MessageExtra.Shown>> under(Collection<Long> messageIds) {
        Map<Long, Map<String, MessageExtra.Shown>> all = new HashMap<>();
        extras.forEach(extra -> extra.under(messageIds)
                .forEach((id, shown) ->
                        all.computeIfAbsent(id, any -> new TreeMap<>()).put(extra.name(), shown)));
        return all;
    }

    /** Refuses words that one of them cannot stand under. */
    void requireFit(long messageId, String words) {
        extras.forEach(extra -> extra.requireFit(messageId, words));
    }
}
