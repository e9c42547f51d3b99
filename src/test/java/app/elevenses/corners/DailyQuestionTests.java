package app.elevenses.corners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyQuestionTests {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    /** Workdays at eleven in that zone; when it is, and which day's question it is time for. */
    @ParameterizedTest
    @CsvSource({
        // a Monday in Berlin, which is an hour ahead in winter
        "Europe/Berlin, 2026-11-23T09:59:59Z, ",
        "Europe/Berlin, 2026-11-23T10:00:00Z, 2026-11-23",
        "Europe/Berlin, 2026-11-23T22:59:59Z, 2026-11-23",
        "Europe/Berlin, 2026-11-23T23:00:00Z, ",
        // and two in summer
        "Europe/Berlin, 2026-06-15T08:59:59Z, ",
        "Europe/Berlin, 2026-06-15T09:00:00Z, 2026-06-15",
        // the weekend begins where one is
        "Europe/Berlin, 2026-11-21T12:00:00Z, ",
        "Asia/Tokyo,    2026-11-22T23:30:00Z, ",
        "Asia/Tokyo,    2026-11-23T02:00:00Z, 2026-11-23",
        "Asia/Tokyo,    2026-11-23T15:00:00Z, ",
        "Pacific/Honolulu, 2026-11-21T01:00:00Z, 2026-11-20",
        "Pacific/Honolulu, 2026-11-21T21:00:00Z, ",
    })
    void aRoomIsAskedFromItsHourUntilTheDayIsOver(ZoneId zone, Instant now, @Nullable LocalDate day) {
        assertThat(new DailyQuestion(1, QuestionPlan.usual(zone), 1, LONG_AGO).due(now))
                .isEqualTo(Optional.ofNullable(day));
    }

    /** In the night in which the clocks change, an hour that is left out comes later, and one that comes twice first. */
    @ParameterizedTest
    @CsvSource({
        "02:30, 2026-03-29T00:59:59Z, ",
        "02:30, 2026-03-29T01:30:00Z, 2026-03-29",
        "02:30, 2026-10-25T00:29:59Z, ",
        "02:30, 2026-10-25T00:30:00Z, 2026-10-25",
        "02:30, 2026-10-25T01:30:00Z, 2026-10-25",
        "00:00, 2026-03-28T23:00:00Z, 2026-03-29",
        "23:59, 2026-03-29T21:59:00Z, 2026-03-29",
        "23:59, 2026-03-29T22:00:00Z, "
    })
    void clocksThatChangeSkipNothing(LocalTime at, Instant now, @Nullable LocalDate day) {
        QuestionPlan plan = new QuestionPlan(EnumSet.allOf(DayOfWeek.class), at, ZoneId.of("Europe/Berlin"));
        assertThat(new DailyQuestion(1, plan, 1, LONG_AGO).due(now)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void anHourThatWasOverWhenItWasSetUpIsNotMadeUpFor() {
        QuestionPlan plan = QuestionPlan.usual(ZoneId.of("UTC"));
        Instant afternoon = Instant.parse("2026-11-23T15:00:00Z");
        assertThat(new DailyQuestion(1, plan, 1, afternoon).due(afternoon)).isEmpty();
        assertThat(new DailyQuestion(1, plan, 1, afternoon).due(Instant.parse("2026-11-24T11:00:00Z")))
                .contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aPlanIsKeptAsItWasMade() {
        QuestionPlan plan = new QuestionPlan(
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY), LocalTime.of(23, 45), ZoneId.of("America/Mexico_City"));
        assertThat(new DailyQuestion(1, plan, 1, LONG_AGO).plan()).isEqualTo(plan);
    }
}
