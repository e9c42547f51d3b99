package app.elevenses.later;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.breakroom.TooManyPictures;
import app.elevenses.text.PlainText;
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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "waiting_messages")
class WaitingMessage {

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
    @CollectionTable(name = "waiting_pictures", joinColumns = @JoinColumn(name = "waiting_id"))
    @OrderColumn(name = "position")
    private List<WaitingPicture> pictures = new ArrayList<>();

    private @Nullable Long replyToId;
    private Instant sendAt;
    private Instant leftAt;
    private @Nullable Instant stoppedAt;
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected WaitingMessage() {}

    WaitingMessage(long roomId, long authorId, MessageDraft draft, Instant at, Instant now) {
        this.roomId = roomId;
        this.authorId = authorId;
        clientKey = draft.key();
        if (draft.pictures().size() > MessageDraft.MOST_PICTURES) {
            throw new TooManyPictures(MessageDraft.MOST_PICTURES);
        }
        draft.pictures().forEach(picture -> pictures.add(WaitingPicture.of(picture)));
        text = words(draft.text());
        replyToId = draft.replyTo();
        sendAt = Ahead.require(at, now);
        leftAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** A picture speaks for itself. */
    private String words(String written) {
        boolean pictureAlone = !pictures.isEmpty() && PlainText.saysNothing(PlainText.tidy(written));
        return pictureAlone ? "" : Written.words(written, MessageDraft.LONGEST_TEXT);
    }

    /** Says something else, or at another time, unless that was changed since it was read as {@code known}. */
    void change(int known, String written, Instant at, Instant now) {
        if (known != version) {
            throw new ChangedMeanwhile();
        }
        text = words(written);
        if (!at.equals(sendAt) || stoppedAt != null) {
            sendAt = Ahead.require(at, now);
        }
        stoppedAt = null;
    }

    /** Its time has come, and it could not go. */
    void stop(Instant at) {
        stoppedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void takeBack(Instant at) {
        takenBackAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void putBack() {
        takenBackAt = null;
    }

    boolean isDueAt(Instant now) {
        return takenBackAt == null && stoppedAt == null && !sendAt.isAfter(now);
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    long id() {
        return id;
    }

    long roomId() {
        return roomId;
    }

    long authorId() {
        return authorId;
    }

    String text() {
        return text;
    }

    List<Long> pictureIds() {
        return pictures.stream().map(WaitingPicture::pictureId).toList();
    }

    private List<PictureDraft> pictureDrafts() {
        return pictures.stream().map(WaitingPicture::draft).toList();
    }

    /** As it is said, in the room, whenever that is. */
    MessageDraft draft() {
        return new MessageDraft(clientKey, text, pictureDrafts(), replyToId, true);
    }

    WaitingItem item() {
        return new WaitingItem(id, version, roomId, text, pictureDrafts(), sendAt, stoppedAt != null);
    }
}
