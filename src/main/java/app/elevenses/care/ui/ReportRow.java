package app.elevenses.care.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessagePicture;
import app.elevenses.people.Face;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that waits for a moderator; {@code message} is missing until they look where not everybody may. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportRow(
        long id,
        List<Reported> complaints,
        @Nullable Said message,
        @Nullable String address) {

    record Reported(Face by, String kind, String words, String at) {}

    record Said(Face author, String html, List<MessagePicture> pictures, String at) {

        static Said of(MessageItem item) {
            return new Said(
                    Face.of(item.author()),
                    item.html(),
                    item.pictures(),
                    item.saidAt().toString());
        }
    }

    /** What was decided, and whether it can be shown again. */
    record Decided(long id, String by, String writer, boolean hidden, String reason, String at) {}
}
