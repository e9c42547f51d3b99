package app.elevenses.later.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.later.ReminderItem;
import app.elevenses.people.Face;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody will be reminded of, in brief; a message says whose it is and where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderRow(
        long id,
        String at,
        String words,
        int pictures,
        @Nullable Face author,
        @Nullable Long message,
        @Nullable String address) {

    private static final int LONGEST = 280;

    static ReminderRow of(ReminderItem item, Optional<RoomCard> room) {
        MessageItem message = item.message();
        String at = item.at().toString();
        return message == null
                ? new ReminderRow(item.id(), at, item.words(), 0, null, null, null)
                : new ReminderRow(
                        item.id(),
                        at,
                        message.excerpt(LONGEST),
                        message.pictures().size(),
                        Face.of(message.author()),
                        message.id(),
                        room.map(card -> "/break-room/" + card.slug()).orElse(null));
    }
}
