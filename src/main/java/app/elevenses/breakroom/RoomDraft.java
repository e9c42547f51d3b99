package app.elevenses.breakroom;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A room as somebody is making or changing it; the topic may be empty. */
public record RoomDraft(
        @NotNull String name,
        @NotNull String topic,
        @Nullable Long pictureId,
        boolean readOnly,
        @NotNull MessageLife life) {

    /** In characters. */
    public static final int LONGEST_NAME = 60;

    /** In characters. */
    public static final int LONGEST_TOPIC = 200;

    /** One in which everybody who is in it writes, and what is said stays. */
    public RoomDraft(String name, String topic, @Nullable Long pictureId) {
        this(name, topic, pictureId, false, MessageLife.FOR_GOOD);
    }
}
