package app.elevenses.breakroom;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody is writing it; the same {@code key} said again is the same message. What answers another one
 * belongs to its thread, and stands in the room too if {@code inRoom}.
 */
public record MessageDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull String text,
        @Nullable Long pictureId,
        @NotNull String pictureAlt,
        @Nullable Long replyTo,
        boolean inRoom) {

    /** In characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** In characters. */
    public static final int LONGEST_ALT = 500;

    /** Answers nothing. */
    public MessageDraft(String key, String text, @Nullable Long pictureId, String pictureAlt) {
        this(key, text, pictureId, pictureAlt, null, true);
    }
}
