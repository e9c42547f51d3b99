package app.elevenses;

import app.elevenses.people.FirstAdministrator;
import app.elevenses.people.NewPerson;
import app.elevenses.people.Role;
import app.elevenses.people.SetupCode;
import app.elevenses.people.Staffing;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Brings people in for a test, as an administrator would. */
@TestConfiguration
public class Reception {

    public static final String PASSWORD = "two sugars, please";

    private static final AtomicInteger JOINED = new AtomicInteger();

    private final FirstAdministrator firstAdministrator;
    private final SetupCode code;
    private final Staffing staffing;
    private final SecurityContextHolderStrategy who;

    Reception(
            FirstAdministrator firstAdministrator,
            SetupCode code,
            Staffing staffing,
            SecurityContextHolderStrategy who) {
        this.firstAdministrator = firstAdministrator;
        this.code = code;
        this.staffing = staffing;
        this.who = who;
    }

    /** Sees to it that somebody has set the portal up. */
    public void setUp() {
        if (firstAdministrator.isMissing()) {
            firstAdministrator.setUp(code.spelled(), somebody(handle("ada"), "Ada", Role.ADMINISTRATOR));
        }
    }

    /** A handle nobody has yet, for the tests of a run share one database. */
    public static String handle(String name) {
        return name + JOINED.incrementAndGet();
    }

    /** Somebody new, of that name, with {@link #PASSWORD}. */
    public static NewPerson somebody(String handle, String name, Role... roles) {
        return new NewPerson(
                handle, name, PASSWORD, ZoneId.of("Europe/Lisbon"), Locale.ENGLISH, null, null, Set.of(roles));
    }

    /** Welcomes somebody new and says by which handle. */
    public String join(String name, Role... roles) {
        String handle = handle(name.toLowerCase(Locale.ROOT));
        asAdministrator(() -> staffing.join(somebody(handle, name, roles)));
        return handle;
    }

    public void leave(String handle) {
        asAdministrator(() -> {
            staffing.leave(handle);
            return handle;
        });
    }

    /** Does it with an administrator's rights, as nobody in particular. */
    public <T> T asAdministrator(Supplier<T> deed) {
        return withRole("ROLE_ADMINISTRATOR", deed);
    }

    /** Does it as somebody signed in, nobody in particular. */
    public <T> T asStaff(Supplier<T> deed) {
        return withRole("ROLE_STAFF", deed);
    }

    private <T> T withRole(String role, Supplier<T> deed) {
        who.setContext(new SecurityContextImpl(new TestingAuthenticationToken("test", "", role)));
        try {
            return deed.get();
        } finally {
            who.clearContext();
        }
    }
}
