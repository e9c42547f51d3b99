package app.elevenses.demo;

import static app.elevenses.demo.Workplace.BERLIN;
import static app.elevenses.demo.Workplace.HOME;
import static app.elevenses.demo.Workplace.LISBON;
import static app.elevenses.demo.Workplace.STOCKHOLM;

import app.elevenses.people.Role;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of the demo: colleagues in eleven countries, all of them made up. */
public enum Cast {
    ADA("Ada Lindqvist", "Europe/Stockholm", "en", null, HOME, 4, 22, 64, Role.ADMINISTRATOR),
    MINA("Mina Farahani", "Europe/Berlin", "en", "Product", BERLIN, 2, 8, 77, Role.APPROVER, Role.MODERATOR),
    OLU("Olu Adeyemi", "Europe/Berlin", "en", "People & Places", BERLIN, 3, 7, 200, Role.MAIL_ROOM),
    BEN("Ben Whitlock", "Europe/London", "en", "Platform", HOME, 1, 5, 12),
    YUKI("Yuki Tanabe", "Asia/Tokyo", "ja", "Platform", HOME, 5, 4, 30),
    SOFIA("Sofia Tavares", "Europe/Lisbon", "en", "Product", LISBON, 6, 6, 92),
    RIKE("Friederike Hohenstein-Krüger", "Europe/Berlin", "de", "Platform", BERLIN, 12, 4, 210),
    MATEO("Mateo Villaseñor Quintana", "America/Mexico_City", "es", "Care", HOME, 10, 3, 190),
    HARPREET("Harpreet Singh Bedi", "Asia/Kolkata", "en", "Platform", HOME, 9, 0, 146),
    ABENA("Abena Owusu", "Africa/Accra", "en", "Care", HOME, 11, 3, 41),
    INGRID("Ingrid Solbakken", "Europe/Oslo", "en", "Product", HOME, Cast.NO_PORTRAIT, 0, 7),
    THORGERDUR("Þorgerður Sigurðardóttir", "Atlantic/Reykjavik", "en", "Product", HOME, Cast.NO_PORTRAIT, 0, 101),
    SUTRISNO("Sutrisno", "Asia/Jakarta", "en", "Care", HOME, Cast.NO_PORTRAIT, 1, 24),
    HENRIK("Henrik Dahl", "Europe/Stockholm", "en", "Platform", STOCKHOLM, 13, 20, 121);

    /** Everybody's, and no secret: that is why the demo is open to its own machine alone. */
    public static final String PASSWORD = "elevenses";

    private static final int NO_PORTRAIT = -1;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Moment LAST_DAY_OF_HENRIK = new Moment("46 days ago, 17:00");

    private final String fullName;
    private final ZoneId zone;
    private final Locale language;
    private final @Nullable String team;
    private final Workplace workplace;
    private final int face;
    private final int years;
    private final int days;
    private final Set<Role> roles;

    Cast(
            String fullName,
            String zone,
            String language,
            @Nullable String team,
            Workplace workplace,
            int face,
            int years,
            int days,
            Role... roles) {
        this.fullName = fullName;
        this.zone = ZoneId.of(zone);
        this.language = Locale.of(language);
        this.team = team;
        this.workplace = workplace;
        this.face = face;
        this.years = years;
        this.days = days;
        this.roles = Set.of(roles);
    }

    /** Whoever goes by that handle; refused when it is nobody of the cast. */
    @JsonCreator
    public static Cast of(String handle) {
        return Arrays.stream(values())
                .filter(someone -> someone.handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the cast goes by " + handle));
    }

    public String handle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fullName() {
        return fullName;
    }

    public ZoneId zone() {
        return zone;
    }

    public Locale language() {
        return language;
    }

    /** What they may do beyond taking part. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether they said goodbye and can no longer sign in. */
    public boolean hasLeft() {
        return this == HENRIK;
    }

    @Nullable
    String team() {
        return team;
    }

    Workplace workplace() {
        return workplace;
    }

    OptionalInt face() {
        return face == NO_PORTRAIT ? OptionalInt.empty() : OptionalInt.of(face);
    }

    Instant joinedAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return today.minusDays(days)
                .minusYears(years)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }

    Instant leftAt(Instant now) {
        return hasLeft() ? LAST_DAY_OF_HENRIK.before(now, zone) : Instant.MAX;
    }

    /** Whether they worked here at some time, seen from now. */
    boolean worksHere(Instant at, Instant now) {
        return !at.isBefore(joinedAt(now)) && at.isBefore(leftAt(now));
    }
}
