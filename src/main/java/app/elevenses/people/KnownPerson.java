package app.elevenses.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody as the portal remembers them between two requests. */
record KnownPerson(ColleagueItem colleague, Preferences preferences, boolean worksHere) {

    KnownPerson(
            long id,
            String handle,
            String name,
            @Nullable Long pictureId,
            String zone,
            @Nullable String team,
            @Nullable String office,
            Set<DayOfWeek> days,
            int fromMinute,
            int toMinute,
            String language,
            ColorScheme scheme,
            @Nullable Instant leftAt) {
        this(
                new ColleagueItem(id, handle, name, pictureId, zone, team, office, days, fromMinute, toMinute),
                new Preferences(Locale.forLanguageTag(language), scheme, ZoneId.of(zone)),
                leftAt == null);
    }

    long id() {
        return card().id();
    }

    PersonCard card() {
        return colleague.card();
    }
}
