package app.elevenses.people;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Set;

/** Keeps days of the week as the digits of ISO 8601, Monday being 1. */
@Converter
class WorkingDays implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> "" + day.getValue()).collect(joining());
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String digits) {
        return digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(toUnmodifiableSet());
    }
}
