package app.elevenses.people;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, and when. */
public record ColleagueItem(PersonCard card, WorkingHours hours) {

    ColleagueItem(
            long id,
            String handle,
            String name,
            @Nullable Long pictureId,
            String zone,
            @Nullable String team,
            @Nullable String office,
            Set<DayOfWeek> days,
            int fromMinute,
            int toMinute) {
        this(
                new PersonCard(id, handle, name, pictureId, zone, team, office),
                WorkingHours.of(days, fromMinute, toMinute));
    }
}
