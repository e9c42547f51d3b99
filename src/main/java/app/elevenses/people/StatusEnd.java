package app.elevenses.people;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a status ends by itself, by the clock of whoever sets it; a week ends with its Sunday. */
enum StatusEnd {
    HALF_AN_HOUR,
    AN_HOUR,
    TODAY,
    THIS_WEEK,
    NEVER,
    AS_IT_IS;

    /** The last part of the message that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    Instant after(Instant now, ZoneId zone, @Nullable Instant asItIs) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (this) {
            case HALF_AN_HOUR -> now.plus(Duration.ofMinutes(30));
            case AN_HOUR -> now.plus(Duration.ofHours(1));
            case TODAY -> today.plusDays(1).atStartOfDay(zone).toInstant();
            case THIS_WEEK ->
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(zone)
                        .toInstant();
            case NEVER -> null;
            case AS_IT_IS -> asItIs;
        };
    }
}
