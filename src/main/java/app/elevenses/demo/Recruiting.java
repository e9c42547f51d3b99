package app.elevenses.demo;

import app.elevenses.people.Acting;
import app.elevenses.people.FirstAdministrator;
import app.elevenses.people.NewPerson;
import app.elevenses.people.SetupCode;
import app.elevenses.people.Staffing;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the cast in, each on the day they joined, and lets go who left. */
@Component
@Profile("demo")
class Recruiting {

    private final FirstAdministrator firstAdministrator;
    private final SetupCode code;
    private final Staffing staffing;
    private final Acting acting;
    private final StoryClock clock;

    Recruiting(
            FirstAdministrator firstAdministrator, SetupCode code, Staffing staffing, Acting acting, StoryClock clock) {
        this.firstAdministrator = firstAdministrator;
        this.code = code;
        this.staffing = staffing;
        this.acting = acting;
        this.clock = clock;
    }

    /** Everybody's id. */
    Map<Cast, Long> join(Instant now) {
        Map<Cast, Long> ids = new EnumMap<>(Cast.class);
        clock.standAt(Cast.ADA.joinedAt(now));
        ids.put(Cast.ADA, firstAdministrator.setUp(code.spelled(), newcomer(Cast.ADA, Map.of(), Map.of())));
        acting.as(Cast.ADA.handle(), () -> {
            Map<String, Long> teams = teams();
            Map<Workplace, Long> offices = offices();
            for (Cast someone : EnumSet.complementOf(EnumSet.of(Cast.ADA))) {
                clock.standAt(someone.joinedAt(now));
                ids.put(someone, staffing.join(newcomer(someone, teams, offices)));
            }
        });
        return ids;
    }

    private Map<String, Long> teams() {
        return Arrays.stream(Cast.values())
                .map(Cast::team)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), staffing::formTeam));
    }

    private Map<Workplace, Long> offices() {
        return Arrays.stream(Workplace.values())
                .filter(Workplace::isAnOffice)
                .collect(Collectors.toMap(
                        Function.identity(),
                        office -> staffing.openOffice(office.city(), office.country(), office.zone())));
    }

    private static NewPerson newcomer(Cast someone, Map<String, Long> teams, Map<Workplace, Long> offices) {
        @Nullable String team = someone.team();
        return new NewPerson(
                someone.handle(),
                someone.fullName(),
                Cast.PASSWORD,
                someone.zone(),
                someone.language(),
                team == null ? null : teams.get(team),
                offices.get(someone.workplace()),
                someone.roles(),
                someone.handle() + "@elevenses.example");
    }

    void leave(Cast someone) {
        acting.as(Cast.ADA.handle(), () -> staffing.leave(someone.handle()));
    }
}
