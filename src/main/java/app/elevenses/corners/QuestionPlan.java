package app.elevenses.corners;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** On which days, at what time and by which clock a room is asked something. */
public record QuestionPlan(
        @NotEmpty Set<DayOfWeek> days,
        @NotNull LocalTime at,
        @NotNull ZoneId zone) {

    public QuestionPlan {
        days = Set.copyOf(days);
    }

    /** On workdays at eleven. */
    public static QuestionPlan usual(ZoneId zone) {
        return new QuestionPlan(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(11, 0), zone);
    }
}
