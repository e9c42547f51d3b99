package app.elevenses.wall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A celebration as somebody is writing it; the same {@code key} posted again is the same celebration. */
public record CelebrationDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull Occasion occasion,
        @NotNull @Size(max = MOST_PEOPLE) List<Long> peopleIds,
        @NotNull String text,
        @Nullable Long pictureId,
        @NotNull String pictureAlt) {

    public static final int MOST_PEOPLE = 30;

    /** In characters. */
    public static final int LONGEST_TEXT = 10_000;

    /** In characters. */
    public static final int LONGEST_ALT = 500;
}
