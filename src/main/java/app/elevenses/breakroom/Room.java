package app.elevenses.breakroom;

import app.elevenses.text.PlainText;
import app.elevenses.text.TooManyWords;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rooms")
class Room {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private String slug;
    private String name;
    private String topic;
    private @Nullable Long pictureId;
    private @Nullable String people;
    private @Nullable Long madeById;
    private Instant openedAt;
    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    Room(RoomKind kind, String slug, RoomDraft draft, long makerId, Instant at) {
        if (!kind.isNamed()) {
            throw new IllegalArgumentException("Nobody makes a room of the kind " + kind);
        }
        this.kind = kind;
        this.slug = slug;
        name = name(draft.name());
        topic = topic(draft.topic());
        pictureId = draft.pictureId();
        madeById = makerId;
        openedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** On one line, as somebody could read it. */
    static String name(String written) {
        String read = onOneLine(written);
        if (PlainText.saysNothing(read) || PlainText.length(read) > RoomDraft.LONGEST_NAME) {
            throw new RoomNameUnfit(RoomDraft.LONGEST_NAME);
        }
        return read;
    }

    private static String topic(String written) {
        String read = onOneLine(written);
        if (PlainText.length(read) > RoomDraft.LONGEST_TOPIC) {
            throw new TooManyWords(RoomDraft.LONGEST_TOPIC);
        }
        return PlainText.saysNothing(read) ? "" : read;
    }

    private static String onOneLine(String written) {
        return PlainText.tidy(written.replaceAll("\\R", " "));
    }

    /** Refuses a change by whoever has not seen how it is. */
    void requireChangedAt(@Nullable Instant known) {
        if (!Objects.equals(known, changedAt)) {
            throw new RoomChangedMeanwhile();
        }
    }

    /** Is called and looks like that from now on; says which picture it does not show any more. */
    Optional<Long> change(RoomDraft draft, Instant at) {
        if (!kind.isNamed()) {
            throw new NotYoursToKeep();
        }
        name = name(draft.name());
        topic = topic(draft.topic());
        Optional<Long> before = Optional.ofNullable(pictureId).filter(old -> !old.equals(draft.pictureId()));
        pictureId = draft.pictureId();
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
        return before;
    }

    boolean shows(@Nullable Long picture) {
        return picture != null && picture.equals(pictureId);
    }

    boolean is(RoomKind asked) {
        return kind == asked;
    }

    boolean isNamed() {
        return kind.isNamed();
    }

    long id() {
        return id;
    }
}
