package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.people.Face;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A message in a list of those that are kept somewhere, in brief; what was said in another room says in which. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptRow(
        long id,
        Face author,
        String words,
        int pictures,
        String at,
        @Nullable String room,
        @Nullable String address) {

    private static final int LONGEST = 280;

    static KeptRow here(MessageItem item) {
        return in(null, null, item);
    }

    static KeptRow elsewhere(MessageItem item, String room, String address) {
        return in(room, address, item);
    }

    private static KeptRow in(@Nullable String room, @Nullable String address, MessageItem item) {
        return new KeptRow(
                item.id(),
                Face.of(item.author()),
                item.excerpt(LONGEST),
                item.pictures().size(),
                item.saidAt().toString(),
                room,
                address);
    }
}
