package app.elevenses.corners;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "daily_questions")
class DailyQuestion {

    private static final int MINUTES_IN_AN_HOUR = 60;

    @Id
    private long roomId;

    private String timeZone;
    private int askAtMinute;

    /** As the digits of ISO 8601, Monday being 1. */
    private String days;

    private long setUpById;
    private Instant setUpAt;

    @Formula("(select max(asked.day) from questions_asked asked where asked.room_id = room_id)")
    private @Nullable LocalDate lastAskedOn;

    @SuppressWarnings("NullAway.Init")
    protected DailyQuestion() {}

    DailyQuestion(long roomId, QuestionPlan plan, long setUpById, Instant at) {
        this.roomId = roomId;
        timeZone = plan.zone().getId();
        askAtMinute = plan.at().get(ChronoField.MINUTE_OF_DAY);
        days = plan.days().stream().sorted().map(day -> "" + day.getValue()).collect(joining());
        this.setUpById = setUpById;
        setUpAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    long roomId() {
        return roomId;
    }

    QuestionPlan plan() {
        Set<DayOfWeek> on =
                days.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(toSet());
        LocalTime at = LocalTime.of(askAtMinute / MINUTES_IN_AN_HOUR, askAtMinute % MINUTES_IN_AN_HOUR);
        return new QuestionPlan(on, at, ZoneId.of(timeZone));
    }

    /** The day whose question it is time for, if it is: not before its hour, not twice, and not once the day is over. */
    Optional<LocalDate> due(Instant now) {
        QuestionPlan plan = plan();
        LocalDate today = now.atZone(plan.zone()).toLocalDate();
        Instant hour = today.atTime(plan.at()).atZone(plan.zone()).toInstant();
        boolean isIt = plan.days().contains(today.getDayOfWeek()) && !hour.isAfter(now) && !hour.isBefore(setUpAt);
        return isIt && !today.equals(lastAskedOn) ? Optional.of(today) : Optional.empty();
    }
}
