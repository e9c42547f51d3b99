package app.elevenses.later;

import app.elevenses.people.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A moment that people often mean, by the clock and the working hours of whoever means it. */
public enum Soon {
    IN_TWENTY_MINUTES,
    IN_AN_HOUR,
    THIS_EVENING,
    NEXT_WORKING_DAY;

    private static final int TWENTY_MINUTES = 20;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** The last part of the message that names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing where it is over. */
    public Optional<Instant> after(ZonedDateTime now, WorkingHours hours) {
        return when(now, hours)
                .filter(then -> then.isAfter(now))
                .map(then -> then.toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    private Optional<ZonedDateTime> when(ZonedDateTime now, WorkingHours hours) {
        return switch (this) {
            case IN_TWENTY_MINUTES -> Optional.of(now.plusMinutes(TWENTY_MINUTES));
            case IN_AN_HOUR -> Optional.of(now.plusHours(1));
            case THIS_EVENING ->
                Optional.of(now.toLocalDate().atTime(evening(hours)).atZone(now.getZone()));
            case NEXT_WORKING_DAY ->
                Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                        .limit(DAYS_IN_A_WEEK + 1L)
                        .filter(day -> hours.days().contains(day.getDayOfWeek()))
                        .map(day -> begin(day, now, hours))
                        .filter(begin -> begin.isAfter(now))
                        .findFirst();
        };
    }

    /** Whoever works by day has left by then. */
    private static LocalTime evening(WorkingHours hours) {
        boolean byDay = hours.to().isAfter(hours.from());
        return byDay && hours.to().isAfter(EVENING) ? hours.to() : EVENING;
    }

    private static ZonedDateTime begin(LocalDate day, ZonedDateTime now, WorkingHours hours) {
        return day.atTime(hours.from()).atZone(now.getZone());
    }
}
