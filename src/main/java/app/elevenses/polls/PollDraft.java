package app.elevenses.polls;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A poll as somebody is writing it; the same {@code key} asked again is the same poll. */
public record PollDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull String question,
        @NotNull List<@NotNull String> answers,
        boolean several,
        boolean anonymous,
        @Nullable Instant closesAt) {

    /** In characters. */
    public static final int LONGEST_QUESTION = 300;

    /** In characters. */
    public static final int LONGEST_ANSWER = 100;

    public static final int FEWEST_ANSWERS = 2;
    public static final int MOST_ANSWERS = 10;
}
