package app.elevenses.breakroom;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A table as somebody lays it: what for, for how many, and for how long. */
public record TableDraft(
        @NotNull String name,
        @Min(FEWEST_SEATS) @Max(MOST_SEATS) int seats,
        @Min(SHORTEST) @Max(LONGEST) int minutes) {

    /** With whoever lays it. */
    public static final int FEWEST_SEATS = 2;

    public static final int MOST_SEATS = 12;

    /** In minutes. */
    public static final int SHORTEST = 15;

    /** In minutes. */
    public static final int LONGEST = 480;
}
