package app.elevenses.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is signed in here and now, or acted for. */
@Component
public class SignedIn {

    static final String ACTED_FOR = "acted for";

    private final SecurityContextHolderStrategy who;

    SignedIn(SecurityContextHolderStrategy who) {
        this.who = who;
    }

    /** Whoever it is; refuses when it is nobody. */
    public long id() {
        return maybe().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whoever it is, if anybody. */
    public Optional<Long> maybe() {
        return account().map(Account::personId);
    }

    /** Whether they hold a role. */
    public boolean has(Role role) {
        return account()
                .map(account -> account.getAuthorities().stream()
                        .anyMatch(granted -> role.authority().equals(granted.getAuthority())))
                .orElse(false);
    }

    /** Whether a job or the demo does it in their name. */
    boolean isActedFor() {
        Authentication authentication = who.getContext().getAuthentication();
        return authentication != null && ACTED_FOR.equals(authentication.getDetails());
    }

    /** Goes on as that account, here and now and in the session that is open. */
    void goOnAs(Account account) {
        who.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    private Optional<Account> account() {
        Authentication authentication = who.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }
}
