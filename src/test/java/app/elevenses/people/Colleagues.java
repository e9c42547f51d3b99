package app.elevenses.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** People for tests: each has a handle nobody had before, and signs in as they would. */
public final class Colleagues {

    private static final AtomicInteger NEWEST = new AtomicInteger();

    private final Staffing staffing;
    private final UserDetailsService accounts;

    Colleagues(Staffing staffing, UserDetailsService accounts) {
        this.staffing = staffing;
        this.accounts = accounts;
    }

    /** Somebody who reads English in Dublin. */
    public Colleague hire(String name, Role... roles) {
        String handle = "test-" + NEWEST.incrementAndGet();
        NewPerson someone = new NewPerson(
                handle,
                name,
                "a long enough secret",
                ZoneId.of("Europe/Dublin"),
                Locale.ENGLISH,
                null,
                null,
                Set.of(roles));
        long id = asAdministrator(() -> staffing.join(someone));
        return new Colleague(id, handle, name, authenticated(handle));
    }

    public void letGo(Colleague colleague) {
        asAdministrator(() -> {
            staffing.leave(colleague.handle());
            return true;
        });
    }

    /** From now on they may do that, and nothing else that needs a role. */
    public void employ(Colleague colleague, Role... roles) {
        asAdministrator(() -> {
            staffing.employ(colleague.handle(), new Employment(null, null, Set.of(roles)));
            return true;
        });
    }

    private Authentication authenticated(String handle) {
        UserDetails account = accounts.loadUserByUsername(handle);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private static <T> T asAdministrator(Supplier<T> deed) {
        return as(new TestingAuthenticationToken("test", null, List.of(() -> "ROLE_ADMINISTRATOR")), deed);
    }

    private static <T> T as(Authentication who, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(who));
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Somebody who can be signed in. */
    public record Colleague(long id, String handle, String name, Authentication authentication) {

        /** Does it as them. */
        public <T> T does(Supplier<T> deed) {
            return as(authentication, deed);
        }

        public void does(Runnable deed) {
            as(authentication, () -> {
                deed.run();
                return true;
            });
        }

        /** Stays signed in until the test ends or somebody else does. */
        public void signIn() {
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        }
    }
}
