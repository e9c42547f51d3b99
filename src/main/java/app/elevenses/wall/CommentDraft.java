package app.elevenses.wall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A comment as somebody is writing it; the same {@code key} said again is the same comment. */
public record CommentDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull String text) {

    /** In characters. */
    public static final int LONGEST = 2_000;
}
