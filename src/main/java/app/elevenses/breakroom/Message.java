package app.elevenses.breakroom;

import app.elevenses.text.PlainText;
import app.elevenses.text.ShortCodes;
import app.elevenses.text.Written;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

    @ElementCollection
    @CollectionTable(name = "message_pictures", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    private List<AttachedPicture> pictures = new ArrayList<>();

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
        attach(draft.pictures());
        text = words(draft.text());
        saidAt = at.truncatedTo(ChronoUnit.MICROS);
        replyToId = place.replyToId();
        threadId = place.threadId();
        inRoom = place.inRoom();
    }

    private void attach(List<PictureDraft> chosen) {
        if (chosen.size() > MessageDraft.MOST_PICTURES) {
            throw new TooManyPictures(MessageDraft.MOST_PICTURES);
        }
        chosen.forEach(picture -> pictures.add(AttachedPicture.of(picture)));
    }

    /** A picture speaks for itself. */
    private String words(String written) {
        boolean pictureAlone = !pictures.isEmpty() && PlainText.saysNothing(PlainText.tidy(written));
        return pictureAlone ? "" : ShortCodes.spelled(Written.words(written, MessageDraft.LONGEST_TEXT));
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
