package app.elevenses.notes;

import app.elevenses.wall.Occasion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A note as somebody is asking for it; the same {@code key} asked again is the same note. */
public record NoteDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{32}") String key,
        @NotNull @Size(max = MOST_RECIPIENTS) List<Long> recipientIds,
        @NotNull Occasion occasion,
        @NotNull Gift gift,
        @NotNull String words,
        @NotNull String reason,
        @NotNull LocalDate arriveOn) {

    public static final int MOST_RECIPIENTS = 20;

    /** In characters: what fits on the card. */
    public static final int LONGEST_WORDS = 600;

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    /** The first day on which something could arrive. */
    public static LocalDate earliest(LocalDate today) {
        return today.plusDays(1);
    }

    /** The last day one can ask for. */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    LocalDate possibleDay(LocalDate today) {
        if (arriveOn.isBefore(earliest(today))) {
            throw new DayPassed();
        }
        if (arriveOn.isAfter(latest(today))) {
            throw new DayTooFar();
        }
        return arriveOn;
    }
}
