package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTests {

    private static final WorkingHours NIGHTS =
            new WorkingHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 0));
    private static final WorkingHours SUNDAYS_AT_THREE =
            new WorkingHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 30), LocalTime.of(4, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T08:59:59Z[Europe/London], 2026-11-18T09:00Z[Europe/London]",
        "2026-11-18T09:00Z[Europe/London],    2026-11-18T09:00Z[Europe/London]",
        "2026-11-18T16:59:59Z[Europe/London], 2026-11-18T16:59:59Z[Europe/London]",
        "2026-11-18T17:00Z[Europe/London],    2026-11-19T09:00Z[Europe/London]",
        "2026-11-20T17:00Z[Europe/London],    2026-11-23T09:00Z[Europe/London]",
        "2026-11-18T23:30+09:00[Asia/Tokyo],  2026-11-19T09:00+09:00[Asia/Tokyo]",
    })
    void theUsualHoursBeginAtNineOnWorkingDays(ZonedDateTime now, ZonedDateTime next) {
        assertThat(next(WorkingHours.USUAL, now)).isEqualTo(next.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:00+01:00[Europe/Berlin], 2026-11-20T23:00+01:00[Europe/Berlin]",
        "2026-11-21T05:59+01:00[Europe/Berlin], 2026-11-21T05:59+01:00[Europe/Berlin]",
        "2026-11-21T06:00+01:00[Europe/Berlin], 2026-11-27T22:00+01:00[Europe/Berlin]",
    })
    void aNightAtWorkEndsInTheMorning(ZonedDateTime now, ZonedDateTime next) {
        assertThat(next(NIGHTS, now)).isEqualTo(next.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // There is no half past two in this night, and it comes twice in the other.
        "2026-03-29T01:00+01:00[Europe/Berlin], 2026-03-29T03:30+02:00[Europe/Berlin]",
        "2026-10-25T00:00+02:00[Europe/Berlin], 2026-10-25T02:30+02:00[Europe/Berlin]",
        "2026-10-25T02:45+01:00[Europe/Berlin], 2026-10-25T02:45+01:00[Europe/Berlin]",
    })
    void theClockMayChangeInTheNight(ZonedDateTime now, ZonedDateTime next) {
        assertThat(next(SUNDAYS_AT_THREE, now)).isEqualTo(next.toInstant());
    }

    private static Instant next(WorkingHours hours, ZonedDateTime now) {
        return hours.next(now.toInstant(), ZoneId.of(now.getZone().getId()));
    }
}
