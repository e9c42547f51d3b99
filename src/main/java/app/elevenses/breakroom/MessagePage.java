package app.elevenses.breakroom;

import java.util.List;

/** Some messages, newest first, and whether there are older ones. */
public record MessagePage(List<MessageItem> items, boolean more) {

    static MessagePage of(List<MessageItem> oneMoreThan, int size) {
        return new MessagePage(oneMoreThan.stream().limit(size).toList(), oneMoreThan.size() > size);
    }
}
