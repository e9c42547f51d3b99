package app.elevenses.later;

import static app.elevenses.later.Soon.IN_AN_HOUR;
import static app.elevenses.later.Soon.IN_TWENTY_MINUTES;
import static app.elevenses.later.Soon.NEXT_WORKING_DAY;
import static app.elevenses.later.Soon.THIS_EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SoonTests {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final WorkingHours LONG_MONDAYS =
            new WorkingHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(7, 30), LocalTime.of(20, 0));
    private static final WorkingHours NIGHTS =
            new WorkingHours(Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(6, 0));

    @Test
    void minutesAndHoursPassWhateverTheClocksDo() {
        ZonedDateTime beforeTheGap = at("2026-03-29T00:50");
        assertThat(IN_TWENTY_MINUTES.after(beforeTheGap, WorkingHours.USUAL))
                .contains(at("2026-03-29T02:10").toInstant());
        assertThat(IN_AN_HOUR.after(beforeTheGap, WorkingHours.USUAL))
                .contains(beforeTheGap.plusHours(1).toInstant());
    }

    @Test
    void theEveningBeginsAtSixOrWhenTheDayIsDone() {
        assertThat(evening("2026-11-23T12:00", WorkingHours.USUAL)).isEqualTo("2026-11-23T18:00");
        assertThat(evening("2026-11-23T12:00", LONG_MONDAYS)).isEqualTo("2026-11-23T20:00");
        assertThat(evening("2026-11-23T12:00", NIGHTS)).isEqualTo("2026-11-23T18:00");
        assertThat(evening("2026-11-23T18:00", WorkingHours.USUAL)).isNull();
    }

    @Test
    void oneBeginsToWorkAgainOnTheNextDayOnWhichOneDoes() {
        assertThat(morning("2026-11-23T12:00", WorkingHours.USUAL)).isEqualTo("2026-11-24T09:00");
        assertThat(morning("2026-11-27T12:00", WorkingHours.USUAL)).isEqualTo("2026-11-30T09:00");
        assertThat(morning("2026-11-24T01:00", WorkingHours.USUAL)).isEqualTo("2026-11-24T09:00");
        assertThat(morning("2026-11-23T12:00", LONG_MONDAYS)).isEqualTo("2026-11-30T07:30");
        assertThat(morning("2026-11-23T12:00", NIGHTS)).isEqualTo("2026-11-23T22:00");
    }

    private static @Nullable String evening(String now, WorkingHours hours) {
        return local(THIS_EVENING, now, hours);
    }

    private static @Nullable String morning(String now, WorkingHours hours) {
        return local(NEXT_WORKING_DAY, now, hours);
    }

    private static @Nullable String local(Soon soon, String now, WorkingHours hours) {
        return soon.after(at(now), hours)
                .map(then -> then.atZone(LISBON).toLocalDateTime().toString())
                .orElse(null);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(LISBON);
    }
}
