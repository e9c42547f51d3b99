package app.elevenses.care;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that waits for a moderator; without itself and its room where they may not read that. */
public record ReportItem(
        long messageId,
        List<Complaint> complaints,
        @Nullable MessageItem message,
        @Nullable RoomCard room) {}
