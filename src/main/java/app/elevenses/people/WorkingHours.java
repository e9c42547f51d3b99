package app.elevenses.people;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** When somebody works, by their own clock; a day that ends before it begins ends on the next one. */
public record WorkingHours(
        @NotEmpty Set<DayOfWeek> days,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {

    public static final WorkingHours USUAL = new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final int LONGEST_WAIT_DAYS = 8;

    public WorkingHours {
        days = Set.copyOf(days);
    }

    static WorkingHours of(Set<DayOfWeek> days, int fromMinute, int toMinute) {
        return new WorkingHours(days, time(fromMinute), time(toMinute));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** That instant if they work then, and the beginning of their next working day otherwise. */
    public Instant next(Instant from, ZoneId zone) {
        LocalDate today = from.atZone(zone).toLocalDate();
        for (LocalDate day = today.minusDays(1);
                day.isBefore(today.plusDays(LONGEST_WAIT_DAYS));
                day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && from.isBefore(end(day, zone))) {
                Instant begin = begin(day, zone);
                return from.isBefore(begin) ? begin : from;
            }
        }
        return from;
    }

    private Instant begin(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day, ZoneId zone) {
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        return last.atTime(to).atZone(zone).toInstant();
    }
}
