package app.elevenses.breakroom;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody is writing it; the same {@code key} said again is the same message. What answers another one
 * belongs to its thread, and stands in the room too if {@code inRoom}.
 */
public record MessageDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull String text,
        @NotNull List<@Valid @NotNull PictureDraft> pictures,
        @Nullable Long replyTo,
        boolean inRoom) {

    /** In characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** In characters. */
    public static final int LONGEST_ALT = 500;

    public static final int MOST_PICTURES = 10;

    /** With one picture or none, and answering nothing. */
    public MessageDraft(String key, String text, @Nullable Long pictureId, String pictureAlt) {
        this(key, text, pictureId == null ? List.of() : List.of(new PictureDraft(pictureId, pictureAlt)), null, true);
    }
}
