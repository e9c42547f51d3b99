package app.elevenses.people;

import java.time.DayOfWeek;
import java.util.List;

/** When somebody works, by their clock, for elements that draw it: days from Monday, which is 1, minutes of the day. */
public record WhenItem(String zone, List<Integer> days, int from, int to) {

    public static WhenItem of(ColleagueItem colleague) {
        WorkingHours hours = colleague.hours();
        return new WhenItem(
                colleague.card().zone().getId(),
                hours.days().stream().map(DayOfWeek::getValue).sorted().toList(),
                hours.from().toSecondOfDay() / 60,
                hours.to().toSecondOfDay() / 60);
    }
}
