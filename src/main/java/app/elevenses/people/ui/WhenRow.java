package app.elevenses.people.ui;

import app.elevenses.people.ColleagueItem;
import app.elevenses.people.WorkingHours;
import java.time.DayOfWeek;
import java.util.List;

/** When somebody works, by their clock: days from Monday, which is 1, and minutes of the day. */
record WhenRow(String zone, List<Integer> days, int from, int to) {

    static WhenRow of(ColleagueItem colleague) {
        WorkingHours hours = colleague.hours();
        return new WhenRow(
                colleague.card().zone().getId(),
                hours.days().stream().map(DayOfWeek::getValue).sorted().toList(),
                hours.from().toSecondOfDay() / 60,
                hours.to().toSecondOfDay() / 60);
    }
}
