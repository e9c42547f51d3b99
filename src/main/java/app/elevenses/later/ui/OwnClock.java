package app.elevenses.later.ui;

import app.elevenses.people.Profile;
import app.elevenses.people.WorkingHours;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** What time it is for whoever is signed in, and when they work. */
@Component
class OwnClock {

    private final Profile profile;
    private final Clock clock;

    OwnClock(Profile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    ZonedDateTime now() {
        return clock.instant().atZone(profile.preferences().zone());
    }

    WorkingHours hours() {
        return profile.hours();
    }
}
