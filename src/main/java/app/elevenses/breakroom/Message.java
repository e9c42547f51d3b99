package app.elevenses.breakroom;

import app.elevenses.text.PlainText;
import app.elevenses.text.ShortCodes;
import app.elevenses.text.TooManyWords;
import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "messages")
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private long roomId;
    private long authorId;
    private String clientKey;
    private String text;
    private @Nullable Long pictureId;
    private String pictureAlt;
    private Instant saidAt;
    private @Nullable Instant editedAt;
    private @Nullable Long replyToId;
    private @Nullable Long threadId;
    private boolean inRoom;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(long roomId, long authorId, MessageDraft draft, MessagePlace place, Instant at) {
        this.roomId = roomId;
        this.authorId = authorId;
        clientKey = draft.key();
        pictureId = draft.pictureId();
        pictureAlt = pictureId == null ? "" : description(draft.pictureAlt());
        text = words(draft.text());
        saidAt = at.truncatedTo(ChronoUnit.MICROS);
        replyToId = place.replyToId();
        threadId = place.threadId();
        inRoom = place.inRoom();
    }

    /** A picture speaks for itself. */
    private String words(String written) {
        boolean pictureAlone = pictureId != null && PlainText.saysNothing(PlainText.tidy(written));
        return pictureAlone ? "" : ShortCodes.spelled(Written.words(written, MessageDraft.LONGEST_TEXT));
    }

    private static String description(String written) {
        String alt = PlainText.tidy(written);
        if (PlainText.length(alt) > MessageDraft.LONGEST_ALT) {
            throw new TooManyWords(MessageDraft.LONGEST_ALT);
        }
        return PlainText.saysNothing(alt) ? "" : alt;
    }

    /** Refuses an edit of what was edited since, unless it says the same. */
    void requireEditedAt(@Nullable Instant known, String written) {
        if (!Objects.equals(known, editedAt) && !words(written).equals(text)) {
            throw new EditedMeanwhile();
        }
    }

    /** Says it otherwise; whether anything is different now. */
    boolean edit(String written, Instant at) {
        String said = words(written);
        if (said.equals(text)) {
            return false;
        }
        text = said;
        editedAt = at.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    long id() {
        return id;
    }

    long roomId() {
        return roomId;
    }

    boolean isIn(long room) {
        return roomId == room;
    }

    /** The message with which the thread begins that an answer to this one belongs to. */
    long threadOfAnswers() {
        return threadId == null ? id : threadId;
    }

    long authorId() {
        return authorId;
    }

    String text() {
        return text;
    }

    boolean isBy(long personId) {
        return authorId == personId;
    }
}
