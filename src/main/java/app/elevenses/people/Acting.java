package app.elevenses.people;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets jobs and the demo do something as a named person, with that person's rights and no more. */
@Component
public class Acting {

    private final Accounts accounts;

    Acting(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Does it as the person with that handle, and is nobody else afterwards. */
    public <T> T as(String handle, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        Account account = accounts.loadUserByUsername(handle);
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            SecurityContextHolder.setContext(acting);
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does it as the person with that handle. */
    public void as(String handle, Runnable deed) {
        as(handle, () -> {
            deed.run();
            return true;
        });
    }
}
